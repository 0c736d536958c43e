using Plimsoll.Kubernetes;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Tests.Kubernetes.Verbs;

public sealed class WorkloadVerbTests
{
    [Fact]
    public void ADeploymentReadsAsItIsEmitted()
    {
        var deployment = new Deployment("web")
            .InNamespace("shop")
            .WithReplicas(3)
            .WithServiceAccount(new ServiceAccount("web"))
            .WithContainer("web", "ghcr.io/example/web:1.4.2", c => c
                .WithPort(8080, "http")
                .WithEnv("MODE", "fast")
                .WithEnv("PASSWORD", new Secret("database"), "password")
                .WithRequests(cpu: "100m", memory: "128Mi")
                .WithHttpReadiness("/ready", "http", p => p.WithPeriodSeconds(5))
                .WithMount("scratch", "/tmp")
                .Harden(uid: 10001))
            .WithEmptyDir("scratch");

        Assert.Equal("""
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              labels:
                app.kubernetes.io/name: web
              namespace: shop
            spec:
              selector:
                matchLabels:
                  app.kubernetes.io/name: web
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: web
                spec:
                  serviceAccountName: web
                  containers:
                  - name: web
                    image: ghcr.io/example/web:1.4.2
                    ports:
                    - containerPort: 8080
                      name: http
                    env:
                    - name: MODE
                      value: fast
                    - name: PASSWORD
                      valueFrom:
                        secretKeyRef:
                          name: database
                          key: password
                    resources:
                      requests:
                        cpu: 100m
                        memory: 128Mi
                    readinessProbe:
                      httpGet:
                        path: /ready
                        port: http
                      periodSeconds: 5
                    volumeMounts:
                    - name: scratch
                      mountPath: /tmp
                    securityContext:
                      runAsUser: 10001
                      runAsNonRoot: true
                      allowPrivilegeEscalation: false
                      capabilities:
                        drop:
                        - ALL
                      seccompProfile:
                        type: RuntimeDefault
                  volumes:
                  - name: scratch
                    emptyDir: {}
              replicas: 3

            """, YamlWriter.ToText(deployment.Node));
    }

    [Fact]
    public void SelectorAndLabelsStayInStep()
    {
        var set = new StatefulSet("db").WithSelectorLabel("tier", "data").WithPodLabel("team", "a");

        Assert.Equal("db", set.Spec!.Selector!.MatchLabels["app.kubernetes.io/name"]);
        Assert.Equal("data", set.Spec.Selector.MatchLabels["tier"]);
        Assert.Equal("data", set.Metadata.Labels["tier"]);
        Assert.Equal("data", set.Spec.Template!.Metadata!.Labels["tier"]);
        Assert.Equal("a", set.Spec.Template.Metadata.Labels["team"]);
        Assert.False(set.Spec.Selector.MatchLabels.ContainsKey("team"));

        set.WithSelectorLabels(new Dictionary<string, string> { ["app"] = "db" });
        Assert.Equal(1, set.Spec.Selector.MatchLabels.Count);
        Assert.Equal("db", set.Spec.Template.Metadata.Labels["app"]);
        Assert.Equal("db", set.Metadata.Labels["app"]);
    }

    [Fact]
    public void OneSelectorLabelReplacesThatOfTheConstructor() => Assert.Equal(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          generateName: web-
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web

        """,
        YamlWriter.ToText(new Deployment("web").WithSelectorLabels("app", "web").WithoutLabels().WithGeneratedName("web-").Node));

    [Fact]
    public void OneVerbServesAllPodTemplates()
    {
        Assert.Equal("spec.containers[0]", PathOfContainer(new Pod("a").WithContainer("c", "i"), "spec"));
        Assert.Equal("spec.template.spec.containers[0]", PathOfContainer(new DaemonSet("a").WithContainer("c", "i"), "spec.template.spec"));
        Assert.Equal("spec.template.spec.containers[0]", PathOfContainer(new Job("a").WithContainer("c", "i"), "spec.template.spec"));
        Assert.Equal("spec.jobTemplate.spec.template.spec.containers[0]", PathOfContainer(new CronJob("a", "0 2 * * *").WithContainer("c", "i"), "spec.jobTemplate.spec.template.spec"));
        Assert.Equal("spec.containers[0]", PathOfContainer(new PodTemplateSpec().WithContainer("c", "i"), "spec"));
    }

    [Fact]
    public void JobsHaveARestartPolicyThatTheApiServerTakes()
    {
        Assert.Equal(RestartPolicy.Never, new Job("a").Spec!.Template!.Spec!.RestartPolicy);
        Assert.Equal(RestartPolicy.OnFailure, new CronJob("a", "0 2 * * *").Spec!.JobTemplate!.Spec!.Template!.Spec!.RestartPolicy);
        Assert.Null(new Pod("a").Spec);
    }

    [Fact]
    public void EachWriteHasTheLineOfItsCall()
    {
        var pod = new Pod("a")
            .WithContainer("c", "i", c => c
                .Privileged())
            .WithHostNetwork();

        var line = pod.Node.Origin.Line;
        Assert.Equal(line + 1, pod.Get("spec.containers[0].image")!.Origin.Line);
        Assert.Equal(line + 2, pod.Get("spec.containers[0].securityContext.privileged")!.Origin.Line);
        Assert.Equal(line + 3, pod.Get("spec.hostNetwork")!.Origin.Line);
        Assert.EndsWith("WorkloadVerbTests.cs", pod.Get("spec.hostNetwork")!.Origin.File);
    }

    [Fact]
    public void ASeccompProfileIsReferredToByItsFile()
    {
        var pod = new Pod("a").WithSeccomp(new SeccompProfile("web")).WithContainer("c", "i", c => c.WithSeccomp(new SeccompProfile("own")));

        Assert.Equal(new SeccompProfile("web").FileName, pod.Spec!.SecurityContext!.SeccompProfile!.LocalhostProfile);
        Assert.Equal(new SeccompProfile("own").FileName, pod.Spec.Containers[0].SecurityContext!.SeccompProfile!.LocalhostProfile);
        Assert.Equal(SeccompProfileType.Localhost, pod.Spec.Containers[0].SecurityContext!.SeccompProfile!.Type);
    }

    [Fact]
    public void WhatCannotBeIsRefusedBeforeAnythingIsWritten()
    {
        var container = new Container("c");

        Assert.Contains("70000", Assert.Throws<ArgumentException>(() => container.WithPort(70000)).Message);
        Assert.Contains("'name'", Assert.Throws<ArgumentException>(() => container.WithEnv("", "x")).Message);
        Assert.Contains("'data'", Assert.Throws<ArgumentException>(() => container.WithMount("v", "data")).Message);
        Assert.Contains("0", Assert.Throws<ArgumentException>(() => container.WithTcpLiveness(0)).Message);
        Assert.Contains("Item 2", Assert.Throws<ArgumentException>(() => container.AddCapabilities(["NET_ADMIN", ""])).Message);
        Assert.Contains("no items", Assert.Throws<ArgumentException>(() => container.WithPreStop([])).Message);
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => new Deployment("d").WithReplicas(-1)).Message);
        Assert.Contains("'uid' is 0", Assert.Throws<ArgumentException>(() => container.RunAsNonRoot(0)).Message);
        Assert.Equal(1, container.Node.Count);
    }

    [Fact]
    public void NothingGivenWritesNothing()
    {
        var container = new Container("c").WithRequests().WithLimits();

        Assert.Equal(1, container.Node.Count);
    }

    private static string PathOfContainer(ConfigObject target, string pod)
    {
        Assert.NotNull(target.Get(pod + ".containers[0].name"));
        return Plimsoll.Documents.NodePath.Of(target.Get(pod + ".containers[0]")!);
    }
}
