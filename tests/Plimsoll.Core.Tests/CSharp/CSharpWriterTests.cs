using Plimsoll.CSharp;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.CSharp;

/// <summary>What the C# looks like that documents are turned into.</summary>
public sealed class CSharpWriterTests
{
    [Fact]
    public void A_workload_reads_as_a_person_would_write_it() => Assert.Equal(
        """
        new Deployment("web")
            .WithSelectorLabels("app", "web")
            .InNamespace("shop")
            .WithLabel("tier", "front")
            .WithReplicas(3)
            .WithContainer("web", "nginx:1.27", c => c
                .WithPort(8080, "http")
                .WithRequests(cpu: "100m", memory: "128Mi")
                .WithHttpReadiness("/ready", "http", p => p.WithPeriodSeconds(5))
                .Harden(uid: 10001))
            .WithEmptyDir("tmp")
        """,
        Expression("""
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              namespace: shop
              labels: { app: web, tier: front }
            spec:
              replicas: 3
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                  - name: web
                    image: nginx:1.27
                    ports: [{ containerPort: 8080, name: http }]
                    resources: { requests: { cpu: 100m, memory: 128Mi } }
                    readinessProbe: { httpGet: { path: /ready, port: http }, periodSeconds: 5 }
                    securityContext:
                      runAsNonRoot: true
                      runAsUser: 10001
                      allowPrivilegeEscalation: false
                      capabilities: { drop: [ALL] }
                      seccompProfile: { type: RuntimeDefault }
                  volumes: [{ name: tmp, emptyDir: {} }]
            """));

    [Theory]
    [InlineData("spec: { restartPolicy: Never }", """new Pod("p").WithRestartPolicy(RestartPolicy.Never)""")]
    [InlineData("spec: { dnsPolicy: Default }", """new Pod("p").WithSpec(s => s.WithDnsPolicy(DnsPolicy.Default))""")]
    [InlineData("spec: { hostNetwork: true }", """new Pod("p").WithHostNetwork()""")]
    [InlineData("spec: { hostNetwork: false }", """new Pod("p").WithHostNetwork(false)""")]
    [InlineData("spec: { madeUp: [1, x] }", """new Pod("p").WithSpec(s => s.Set("madeUp", new SequenceNode { ScalarNode.Integer(1), ScalarNode.String("x") }))""")]
    [InlineData("spec: { priority: high }", """new Pod("p").WithSpec(s => s.Set("priority", "high"))""")]
    [InlineData("spec: { volumes: [] }", """new Pod("p").WithSpec(s => s.WithVolumes([]))""")]
    [InlineData("spec: { hostname: null }", """new Pod("p").WithSpec(s => s.Set("hostname", ScalarNode.Null()))""")]
    [InlineData("metadata: { name: p, labels: { a.b/c: 'x\"y' } }", """new Pod("p").WithLabel("a.b/c", "x\"y")""")]
    [InlineData("spec: { containers: [{ name: c, image: i, resources: { limits: { cpu: 1 } } }] }",
        """new Pod("p").WithContainer("c", "i", c => c.WithResources(r => r.Set("limits.cpu", 1)))""")]
    public void What_a_verb_or_a_type_would_not_keep_as_it_is_is_set_by_its_path(string yaml, string expected) =>
        Assert.Equal(expected, Expression("apiVersion: v1\nkind: Pod\n" + (yaml.StartsWith("metadata", StringComparison.Ordinal) ? "" : "metadata: { name: p }\n") + yaml));

    [Theory]
    [InlineData("{ apiVersion: example.com/v1, kind: Backup, metadata: { name: b, namespace: ns }, spec: { keep: 7 } }",
        """new CustomObject("example.com/v1", "Backup", "b").InNamespace("ns").Set("spec.keep", 7)""")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { generateName: p- } }",
        """new Pod("p").WithGeneratedName("p-")""")]
    [InlineData("{ ociVersion: 1.2.0, process: { args: [sh] } }",
        """new RuntimeSpec("1.2.0").WithProcess(p => p.WithArgs(["sh"]))""")]
    [InlineData("{ ociVersion: 1.2.0, linux: { namespaces: [{ type: pid }, { type: new }], uidMappings: [{ containerID: 0, hostID: 4294967295, size: 1 }], seccomp: { defaultAction: SCMP_ACT_LOG } } }",
        """new RuntimeSpec("1.2.0").WithLinux(l => l\n        .AddNamespace(LinuxNamespaceType.Pid)\n        .AddNamespace("new")\n        .AddUidMapping(0, 4294967295, 1)\n        .Set("seccomp.defaultAction", "SCMP_ACT_LOG"))""")]
    [InlineData("{ ociVersion: 1.2.0, process: { cwd: /, user: { uid: -1, gid: 5 }, rlimits: [{ type: RLIMIT_CORE, soft: 0, hard: 18446744073709551615 }], later: 1 } }",
        """new RuntimeSpec("1.2.0").WithProcess(p => p\n        .WithCwd("/")\n        .WithUser(u => u.Set("uid", -1).WithGid(5))\n        .AddRlimit(18446744073709551615, 0, "RLIMIT_CORE")\n        .Set("later", 1))""")]
    [InlineData("{ apiVersion: v1, kind: '', metadata: { name: a } }", """new RawDocument().Set("apiVersion", "v1").Set("kind", "").Set("metadata.name", "a")""")]
    [InlineData("{ apiVersion: '', kind: Pod, metadata: { name: a } }", """new RawDocument().Set("apiVersion", "").Set("kind", "Pod").Set("metadata.name", "a")""")]
    [InlineData("{ ociVersion: 2, hostname: a }", """new RawDocument("config.json").Set("ociVersion", 2).Set("hostname", "a")""")]
    [InlineData("{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, write], action: SCMP_ACT_ALLOW }] }",
        """new SeccompProfile("config").Allow(["read", "write"])""")]
    public void Documents_without_a_class_of_their_own_lose_nothing(string yaml, string expected) =>
        Assert.Equal(Flat(expected.Replace("\\n", "\n", StringComparison.Ordinal)), Flat(Expression(yaml)));

    [Fact]
    public void Objects_that_others_refer_to_are_variables() => Assert.Contains(
        "var settings = new ConfigMap(\"settings\").WithData(\"A\", \"b\");",
        Program("""
            { apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [{ name: c, image: i, envFrom: [{ configMapRef: { name: settings } }] }] } }
            ---
            { apiVersion: v1, kind: ConfigMap, metadata: { name: settings }, data: { A: b } }
            """));

    [Theory]
    [InlineData("1st", "configMap1st")]
    [InlineData("日本", "configMap")]
    [InlineData("class", "@class")]
    [InlineData("app", "appConfigMap")]
    public void A_variable_has_a_name_that_C_sharp_takes_whatever_its_object_is_called(string name, string variable) => Assert.Contains(
        $"var {variable} = new ConfigMap(\"{name}\");",
        Program($$"""
            { apiVersion: v1, kind: ConfigMap, metadata: { name: {{name}} } }
            ---
            { apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [{ name: c, image: i, envFrom: [{ configMapRef: { name: {{name}} } }] }] } }
            """));

    [Fact]
    public void A_reference_goes_by_object_only_where_it_is_sure_which_is_meant()
    {
        const string Account = "{ apiVersion: v1, kind: ServiceAccount, metadata: { name: c, namespace: one } }\n---\n";

        Assert.Contains(".WithServiceAccount(c)", Program(Account + Pod("one")));
        Assert.Contains(".WithServiceAccount(\"c\")", Program(Account + Pod("two")));

        static string Pod(string space) =>
            $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: p, namespace: {space} }}, spec: {{ serviceAccountName: c, containers: [{{ name: c, image: i, tty: true }}] }} }}";
    }

    [Theory]
    [InlineData("{ selector: { app: web }, ports: [{ port: 80, targetPort: http, name: http }, { port: 53, targetPort: 53, name: port-53-udp, protocol: UDP }] }", "Service.For(web)")]
    [InlineData("{ type: LoadBalancer, selector: { app: web }, ports: [{ name: http, targetPort: http, port: 80 }, { port: 53, targetPort: 53, name: port-53-udp, protocol: UDP }] }", "Service.For(web).AsLoadBalancer()")]
    [InlineData("{ selector: { app: web }, ports: [{ port: 80, targetPort: http, name: http }] }", "new Service(\"web\")")]
    [InlineData("{ selector: { app: api }, ports: [{ port: 80, targetPort: http, name: http }, { port: 53, targetPort: 53, name: port-53-udp, protocol: UDP }] }", "new Service(\"web\")")]
    public void A_service_in_front_of_a_workload_of_the_file_is_made_of_it(string spec, string expected)
    {
        var program = Program($$"""
            { apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: {{spec}} }
            ---
            { apiVersion: v1, kind: ServiceAccount, metadata: { name: pods, namespace: shop } }
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  serviceAccountName: pods
                  containers: [{ name: c, image: i, ports: [{ containerPort: 80, name: http }, { containerPort: 53, protocol: UDP }, { containerPort: 80 }] }]
            """);

        Assert.Contains($"app.Add({expected}", program, StringComparison.Ordinal);
        var isMade = expected.StartsWith("Service.For", StringComparison.Ordinal);
        Assert.Equal(isMade, program.Contains("app.Add(web);", StringComparison.Ordinal));
        Assert.True(!isMade || program.IndexOf("var pods = ", StringComparison.Ordinal) < program.IndexOf("var web = ", StringComparison.Ordinal), program);
    }

    [Theory]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5", "HorizontalPodAutoscaler.For(web, 2, 5)")]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler",
        "scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]",
        "HorizontalPodAutoscaler.For(web, 2, 5).WithCpuTarget(70)")]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, maxReplicas: 5", null)]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 6, maxReplicas: 5", null)]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: web }, minReplicas: 2, maxReplicas: 5", null)]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "scaleTargetRef: { kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5", null)]
    [InlineData("autoscaling/v1", "HorizontalPodAutoscaler", "scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5", null)]
    [InlineData("policy/v1", "PodDisruptionBudget", "selector: { matchLabels: { app: web } }, minAvailable: 1", "PodDisruptionBudget.For(web, minAvailable: 1)")]
    [InlineData("policy/v1", "PodDisruptionBudget", "selector: { matchLabels: { app: web } }, maxUnavailable: 25%", "PodDisruptionBudget.For(web, maxUnavailable: \"25%\")")]
    [InlineData("policy/v1", "PodDisruptionBudget", "selector: { matchLabels: { app: web } }, maxUnavailable: 1, minAvailable: 1", null)]
    [InlineData("policy/v1", "PodDisruptionBudget", "selector: { matchLabels: { app: web }, matchExpressions: [{ key: a, operator: Exists }] }, minAvailable: 1", null)]
    [InlineData("policy/v1", "PodDisruptionBudget", "selector: { matchLabels: { app: api } }, minAvailable: 1", null)]
    public void What_a_workload_of_the_file_is_given_besides_is_made_of_it(string version, string kind, string spec, string? expected)
    {
        var program = Program($$"""
            { apiVersion: {{version}}, kind: {{kind}}, metadata: { name: web, namespace: shop }, spec: { {{spec}} } }
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec: { containers: [{ name: c, image: i }] }
            """);

        if (expected is null)
        {
            Assert.DoesNotContain(".For(", program, StringComparison.Ordinal);
            return;
        }

        Assert.Contains($"app.Add({expected});", program, StringComparison.Ordinal);
        Assert.Contains("app.Add(web);", program, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_objects_repeat_is_a_method()
    {
        const string Container = "{ name: c, image: i, command: [a], args: [b], workingDir: /w, tty: true, stdin: true }";

        var program = Program($$"""
            { apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [{{Container}}] } }
            ---
            { apiVersion: v1, kind: Pod, metadata: { name: q }, spec: { hostNetwork: true, initContainers: [{{Container}}] } }
            """);

        Assert.Contains(".WithContainer(\"c\", \"i\", ConfigureContainer)", program);
        Assert.Contains(".WithInitContainer(\"c\", \"i\", ConfigureContainer)", program);
        Assert.Single(program.Split("static void ConfigureContainer(Container c) => c").Skip(1));
    }

    private static string Flat(string code) => code.Replace("\n    ", "", StringComparison.Ordinal);

    private static string Expression(string yaml) =>
        new CSharpWriter(KubernetesSchema.Default).Expression(Assert.Single(ConfigReader.Read(yaml, "config.yaml").Documents))!;

    [Fact]
    public void Comments_stand_above_what_they_speak_of()
    {
        const string Yaml = """
            # The shop.
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              # Nothing may stay behind.
              restartPolicy: Never # never
              containers:
              - name: web
                # Pinned, see SEC-7.
                image: nginx:1.27
                args:
                - |
                  # no comment
            ---
            # Beside it.
            #
            apiVersion: v1
            kind: Namespace
            metadata: { name: shop }
            """;
        var comments = new DocumentComments();
        comments.Add("objects.yaml", YamlComments.Of(Yaml));
        var program = new CSharpWriter(KubernetesSchema.Default, comments).Program(ConfigReader.Read(Yaml, "objects.yaml").Documents);

        Assert.Contains("    // The shop.\n    app.Add(new Pod(\"web\")\n        // Nothing may stay behind.\n        // never\n        .WithRestartPolicy(RestartPolicy.Never)\n        // Pinned, see SEC-7.\n        .WithContainer(", program, StringComparison.Ordinal);
        Assert.Contains("    // Beside it.\n    //\n    app.Add(new Namespace(\"shop\"));", program, StringComparison.Ordinal);
        Assert.DoesNotContain("// no comment", program, StringComparison.Ordinal);
    }

    private static string Program(string yaml) => new CSharpWriter(KubernetesSchema.Default).Program(ConfigReader.Read(yaml, "objects.yaml").Documents);
}
