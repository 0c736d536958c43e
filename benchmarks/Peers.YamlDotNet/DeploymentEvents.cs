using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Peers.YamlDotNet;

/// <summary>The workload as a stream of YAML events: the Deployments of cdk8s.js.</summary>
internal sealed class DeploymentEvents(IEmitter emitter)
{
    private const string NameLabel = "app.kubernetes.io/name";

    public void Write(int count)
    {
        emitter.Emit(new StreamStart());
        for (var i = 0; i < count; i++)
        {
            emitter.Emit(new DocumentStart());
            Deployment(i);
            emitter.Emit(new DocumentEnd(isImplicit: true));
        }

        emitter.Emit(new StreamEnd());
    }

    private void Deployment(int i)
    {
        var name = "app-" + i.ToString("D5", CultureInfo.InvariantCulture);
        Open();
        Pair("apiVersion", "apps/v1");
        Pair("kind", "Deployment");
        Open("metadata");
        Pair("name", name);
        Pair("namespace", $"team-{i % 20}");
        Labels(name);
        Close();
        Open("spec");
        Pair("replicas", "3");
        Open("selector");
        Open("matchLabels");
        Pair(NameLabel, name);
        Close();
        Close();
        Open("template");
        Open("metadata");
        Labels(name);
        Close();
        Open("spec");
        Pair("automountServiceAccountToken", "false");
        Open("securityContext");
        Pair("runAsNonRoot", "true");
        Seccomp();
        Close();
        OpenList("containers");
        Container("web", i);
        Container("sidecar", i);
        CloseList();
        Close();
        Close();
        Close();
        Close();
    }

    private void Container(string name, int i)
    {
        Open();
        Pair("name", name);
        Pair("image", $"registry.example.com/team/{name}:1.{i % 100}.{i % 7}");
        Pair("imagePullPolicy", "IfNotPresent");
        OpenList("ports");
        Open();
        Pair("name", "http");
        Pair("containerPort", "8080");
        Pair("protocol", "TCP");
        Close();
        CloseList();
        Environment(i);
        Open("resources");
        Quantities("requests", "100m", "128Mi");
        Quantities("limits", "500m", "256Mi");
        Close();
        Probe("livenessProbe", "/healthz", "10", "15");
        Probe("readinessProbe", "/readyz", "5", "10");
        SecurityContext();
        Close();
    }

    private void Environment(int i)
    {
        OpenList("env");
        Variable("LOG_LEVEL", "info");
        Variable("INSTANCE", $"instance-{i}");
        Variable("ENABLED", "true", quoted: true);
        Open();
        Pair("name", "DB_PASSWORD");
        Open("valueFrom");
        Open("secretKeyRef");
        Pair("name", $"db-{i % 50}");
        Pair("key", "password");
        Close();
        Close();
        Close();
        CloseList();
    }

    private void SecurityContext()
    {
        Open("securityContext");
        Pair("allowPrivilegeEscalation", "false");
        Pair("readOnlyRootFilesystem", "true");
        Pair("runAsNonRoot", "true");
        Pair("runAsUser", "10001");
        Open("capabilities");
        OpenList("drop");
        Scalar("ALL");
        CloseList();
        Close();
        Seccomp();
        Close();
    }

    private void Seccomp()
    {
        Open("seccompProfile");
        Pair("type", "RuntimeDefault");
        Close();
    }

    private void Labels(string name)
    {
        Open("labels");
        Pair(NameLabel, name);
        Pair("app.kubernetes.io/part-of", "bench");
        Close();
    }

    private void Variable(string name, string value, bool quoted = false)
    {
        Open();
        Pair("name", name);
        Scalar("value");
        Scalar(value, quoted);
        Close();
    }

    private void Quantities(string key, string cpu, string memory)
    {
        Open(key);
        Pair("cpu", cpu);
        Pair("memory", memory);
        Close();
    }

    private void Probe(string key, string path, string delay, string period)
    {
        Open(key);
        Open("httpGet");
        Pair("path", path);
        Pair("port", "8080");
        Close();
        Pair("initialDelaySeconds", delay);
        Pair("periodSeconds", period);
        Pair("failureThreshold", "3");
        Close();
    }

    private void Pair(string key, string value)
    {
        Scalar(key);
        Scalar(value);
    }

    private void Scalar(string text, bool quoted = false) => emitter.Emit(
        new Scalar(AnchorName.Empty, TagName.Empty, text, quoted ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain, true, true));

    private void Open(string? key = null)
    {
        if (key is not null)
        {
            Scalar(key);
        }

        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block));
    }

    private void OpenList(string key)
    {
        Scalar(key);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
    }

    private void Close() => emitter.Emit(new MappingEnd());

    private void CloseList() => emitter.Emit(new SequenceEnd());
}
