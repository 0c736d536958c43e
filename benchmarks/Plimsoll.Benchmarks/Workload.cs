using System.Globalization;
using Plimsoll.Kubernetes;

namespace Plimsoll.Benchmarks;

/// <summary>The Deployments that every peer writes: two containers with environment, ports, resources, probes and security contexts.</summary>
internal static class Workload
{
    private const string NameLabel = "app.kubernetes.io/name";

    public static IEnumerable<Deployment> Deployments(int count) => Enumerable.Range(0, count).Select(Deployment);

    private static Deployment Deployment(int i)
    {
        var name = "app-" + i.ToString("D5", CultureInfo.InvariantCulture);
        var deployment = new Deployment(name);
        deployment.Metadata!.WithNamespace($"team-{i % 20}").AddLabel(NameLabel, name).AddLabel("app.kubernetes.io/part-of", "bench");
        return deployment.WithSpec(new DeploymentSpec(new LabelSelector().AddMatchLabel(NameLabel, name), Template(name, i)).WithReplicas(3));
    }

    private static PodTemplateSpec Template(string name, int i) => new PodTemplateSpec()
        .WithMetadata(new ObjectMeta().AddLabel(NameLabel, name).AddLabel("app.kubernetes.io/part-of", "bench"))
        .WithSpec(new PodSpec([Container("web", i), Container("sidecar", i)])
            .WithAutomountServiceAccountToken(false)
            .WithSecurityContext(new PodSecurityContext().WithRunAsNonRoot(true).WithSeccompProfile(new Plimsoll.Kubernetes.Core.V1.SeccompProfile("RuntimeDefault"))));

    private static Container Container(string name, int i) => new Container(name)
        .WithImage($"registry.example.com/team/{name}:1.{i % 100}.{i % 7}")
        .WithImagePullPolicy(ImagePullPolicy.IfNotPresent)
        .AddPort(new ContainerPort(8080).WithName("http").WithProtocol(Protocol.TCP))
        .AddEnv(new EnvVar("LOG_LEVEL").WithValue("info"))
        .AddEnv(new EnvVar("INSTANCE").WithValue($"instance-{i}"))
        .AddEnv(new EnvVar("ENABLED").WithValue("true"))
        .AddEnv(new EnvVar("DB_PASSWORD").WithValueFrom(new EnvVarSource()
            .WithSecretKeyRef(new SecretKeySelector("password").WithName($"db-{i % 50}"))))
        .WithResources(new ResourceRequirements()
            .AddRequest("cpu", "100m").AddRequest("memory", "128Mi")
            .AddLimit("cpu", "500m").AddLimit("memory", "256Mi"))
        .WithLivenessProbe(Probe("/healthz", 10, 15))
        .WithReadinessProbe(Probe("/readyz", 5, 10))
        .WithSecurityContext(new SecurityContext()
            .WithAllowPrivilegeEscalation(false)
            .WithReadOnlyRootFilesystem(true)
            .WithRunAsNonRoot(true)
            .WithRunAsUser(10001)
            .WithCapabilities(new Capabilities().AddDrop("ALL"))
            .WithSeccompProfile(new Plimsoll.Kubernetes.Core.V1.SeccompProfile("RuntimeDefault")));

    private static Probe Probe(string path, int delay, int period) => new Probe()
        .WithHttpGet(new HTTPGetAction(8080).WithPath(path))
        .WithInitialDelaySeconds(delay)
        .WithPeriodSeconds(period)
        .WithFailureThreshold(3);
}
