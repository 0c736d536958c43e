using Plimsoll.CSharp;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.CSharp;

/// <summary>Methods that say once what several objects repeat, with parameters for what differs.</summary>
public sealed class RepeatedPartTests
{
    [Fact]
    public void Objects_that_differ_in_a_few_values_are_made_by_one_method() => Makes(
        """
        app.Add(Worker("worker-1", replicas: 2, queue: "orders"));
        app.Add(Worker("worker-2", replicas: 4, queue: "mail"));
        app.Add(Worker("worker-3", replicas: 1, queue: "invoices"));
        """,
        """
        static Deployment Worker(string name, int replicas, string queue) =>
            new Deployment(name)
                .WithSelectorLabels("app", name)
                .InNamespace("jobs")
                .WithReplicas(replicas)
                .WithContainer("worker", "ghcr.io/acme/worker:2", c => c
                    .WithArgs([$"--queue={queue}", "--verbose"])
                    .WithEnv("QUEUE", queue)
                    .WithEnv("SETTINGS", $"{name}-config"));
        """,
        Documents([("worker-1", "2", "orders"), ("worker-2", "4", "mail"), ("worker-3", "1", "invoices")], one => $$"""
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: {{one.Item1}}, namespace: jobs, labels: { app: {{one.Item1}} } }
            spec:
              replicas: {{one.Item2}}
              selector: { matchLabels: { app: {{one.Item1}} } }
              template:
                metadata: { labels: { app: {{one.Item1}} } }
                spec:
                  containers:
                  - name: worker
                    image: ghcr.io/acme/worker:2
                    args: [--queue={{one.Item3}}, --verbose]
                    env: [{ name: QUEUE, value: {{one.Item3}} }, { name: SETTINGS, value: {{one.Item1}}-config }]
            """));

    [Fact]
    public void The_tag_of_an_image_is_a_parameter_and_a_port_stands_in_texts() => Makes(
        """
        app.Add(CreatePod("cart", tag: "1.4", port: 8080));
        app.Add(CreatePod("orders", tag: "2.0", port: 8081));
        """,
        """
        static Pod CreatePod(string name, string tag, int port) =>
            new Pod(name)
                .InNamespace("shop")
                .WithRestartPolicy(RestartPolicy.Never)
                .WithServiceAccount(name)
                .WithContainer(name, $"ghcr.io/shop/{name}:{tag}", c => c
                    .WithEnv("PORT", $"{port}")
                    .WithEnv("URL", $"http://{name}.shop:{port}/")
                    .WithPort(port, "http")
                    .WithHttpReadiness("/ready", port)
                    .WithHttpLiveness("/live", port));
        """,
        Documents([("cart", "1.4", "8080"), ("orders", "2.0", "8081")], one => $$"""
            apiVersion: v1
            kind: Pod
            metadata: { name: {{one.Item1}}, namespace: shop }
            spec:
              restartPolicy: Never
              serviceAccountName: {{one.Item1}}
              containers:
              - name: {{one.Item1}}
                image: ghcr.io/shop/{{one.Item1}}:{{one.Item2}}
                env: [{ name: PORT, value: "{{one.Item3}}" }, { name: URL, value: "http://{{one.Item1}}.shop:{{one.Item3}}/" }]
                ports: [{ containerPort: {{one.Item3}}, name: http }]
                readinessProbe: { httpGet: { path: /ready, port: {{one.Item3}} } }
                livenessProbe: { httpGet: { path: /live, port: {{one.Item3}} } }
            """));

    [Fact]
    public void Texts_of_several_lines_are_put_together_too_and_keys_that_are_keywords_are_names() => Makes(
        """
        app.Add(NginxConfigMap("nginx-dev", @class: "gold", host: "dev"));
        app.Add(NginxConfigMap("nginx-test", @class: "iron", host: "next"));
        app.Add(NginxConfigMap("nginx-prod", @class: "gold", host: "www"));
        """,
        """"
        static ConfigMap NginxConfigMap(string name, string @class, string host) =>
            new ConfigMap(name)
                .InNamespace("edge")
                .WithLabel("class", @class)
                .WithLabel("app", "nginx")
                .WithLabel("team", "edge")
                .WithLabel("tier", "front")
                .WithData("host", host)
                .WithData("nginx.conf", $$"""
                    server {
                      server_name {{host}}.example.com;
                    }

                    """)
                .WithData("mode", "quiet");
        """",
        Documents([("dev", "gold", "dev"), ("test", "iron", "next"), ("prod", "gold", "www")], one => $$"""
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: nginx-{{one.Item1}}, namespace: edge, labels: { class: {{one.Item2}}, app: nginx, team: edge, tier: front } }
            data:
              host: {{one.Item3}}
              nginx.conf: |
                server {
                  server_name {{one.Item3}}.example.com;
                }
              mode: quiet
            """));

    [Fact]
    public void What_some_objects_lack_is_called_where_it_is_there() => Makes(
        """
        app.Add(ApiPod("a-api").WithRestartPolicy(RestartPolicy.Never));
        app.Add(ApiPod("b-api"));
        app.Add(ApiPod("c-api").WithHostNetwork());
        """,
        """
        static Pod ApiPod(string name) =>
            new Pod(name).InNamespace("shop").WithContainer("api", "i", c => c.WithCommand(["/api"]).WithPort(80, "http"));
        """,
        Documents([("a-api", "restartPolicy: Never", ""), ("b-api", "", ""), ("c-api", "hostNetwork: true", "")], one => $$"""
            apiVersion: v1
            kind: Pod
            metadata: { name: {{one.Item1}}, namespace: shop }
            spec: { containers: [{ name: api, image: i, command: [/api], ports: [{ containerPort: 80, name: http }] }], {{one.Item2}} }
            """));

    [Fact]
    public void Objects_that_are_referred_to_are_given_and_stay_variables_unless_a_name_does()
    {
        var program = Program(Documents([("a", "", ""), ("b", "", "")], one => $$"""
            { apiVersion: v1, kind: Namespace, metadata: { name: team-{{one.Item1}} } }
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: deployer, namespace: team-{{one.Item1}} }
            rules:
            - { apiGroups: [apps], resources: [deployments], verbs: [get] }
            - { apiGroups: [""], resources: [configmaps], verbs: [get] }
            - { apiGroups: [""], resources: [secrets], verbs: [get] }
            - { apiGroups: [""], resources: [pods], verbs: [get] }
            """));

        Assert.Contains("    var teamA = new Namespace(\"team-a\");\n", program, StringComparison.Ordinal);
        Assert.Contains("    app.Add(DeployerRole(teamB));\n", program, StringComparison.Ordinal);
        Assert.Contains("static Role DeployerRole(Namespace ns) =>\n    new Role(\"deployer\")\n        .InNamespace(ns)\n", program, StringComparison.Ordinal);
    }

    [Fact]
    public void Containers_of_unlike_objects_are_configured_by_one_method() => Makes(
        """
        app.Add(new Pod("web").WithContainer("proxy", "envoy:1", c => ConfigureProxy(c, "web", 9001)));
        app.Add(new Pod("search").WithHostNetwork().WithInitContainer("proxy", "envoy:1", c => ConfigureProxy(c, "search", 9002)));
        """,
        """
        static void ConfigureProxy(Container c, string serviceCluster, int port) => c
            .WithArgs(["-c", "/etc/envoy.yaml", "--service-cluster", serviceCluster])
            .WithPort(port, "proxy")
            .WithRequests(cpu: "50m", memory: "64Mi")
            .WithLimits(memory: "128Mi")
            .WithHttpReadiness("/ready", port)
            .WithHttpLiveness("/live", port)
            .WithMount("envoy", "/etc/envoy")
            .WithTty(true);
        """,
        Documents([("web", "containers", "9001"), ("search", "hostNetwork: true, initContainers", "9002")], one => $$"""
            apiVersion: v1
            kind: Pod
            metadata: { name: {{one.Item1}} }
            spec: { {{one.Item2}}: [{ name: proxy, image: "envoy:1", args: [-c, /etc/envoy.yaml, --service-cluster, {{one.Item1}}],
              ports: [{ containerPort: {{one.Item3}}, name: proxy }], resources: { requests: { cpu: 50m, memory: 64Mi }, limits: { memory: 128Mi } },
              readinessProbe: { httpGet: { path: /ready, port: {{one.Item3}} } }, livenessProbe: { httpGet: { path: /live, port: {{one.Item3}} } },
              volumeMounts: [{ name: envoy, mountPath: /etc/envoy }], tty: true }] }
            """));

    [Fact]
    public void Custom_resources_show_their_structure_and_are_called_by_their_kind() => Makes(
        """
        app.Add(CreateApplication("billing", "v1"));
        app.Add(CreateApplication("ledger", "v3"));
        """,
        """
        static CustomObject CreateApplication(string name, string targetRevision) =>
            new CustomObject("argoproj.io/v1alpha1", "Application", name)
                .InNamespace("argocd")
                .Set("spec", s => s
                    .Set("project", "platform")
                    .Set("source", source => source
                        .Set("repoURL", $"https://git.example.com/{name}.git")
                        .Set("targetRevision", targetRevision)
                        .Set("parameters[]", p => p.Set("name", "replicas").Set("value", "3")))
                    .Set("destination.namespace", name)
                    .Set("syncOptions", ["CreateNamespace=true"]));
        """,
        Documents([("billing", "v1", ""), ("ledger", "v3", "")], one => $$"""
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: { name: {{one.Item1}}, namespace: argocd }
            spec:
              project: platform
              source: { repoURL: "https://git.example.com/{{one.Item1}}.git", targetRevision: {{one.Item2}}, parameters: [{ name: replicas, value: "3" }] }
              destination: { namespace: {{one.Item1}} }
              syncOptions: [CreateNamespace=true]
            """));

    [Theory]
    [InlineData("value: a", "value: b, extra: c")]
    [InlineData("value: a", "value: 1")]
    [InlineData("v1: a, v2: a, v3: a, v4: a, v5: a", "v1: b, v2: c, v3: d, v4: e, v5: f")]
    public void What_is_not_alike_or_differs_too_much_is_left_as_it_is(string one, string other)
    {
        var program = Program(string.Join("\n---\n", new[] { one, other }.Select((spec, i) =>
            $"{{ apiVersion: example.com/v1, kind: Backup, metadata: {{ name: backup-{i} }}, spec: {{ schedule: daily, target: {{ bucket: b, path: p }}, {spec} }} }}")));

        Assert.DoesNotContain("static", program, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_does_not_hide_a_class_and_comments_stand_with_what_they_speak_of()
    {
        var yaml = Documents([("service-1", "first", ""), ("service-2", "second", "")], one => $$"""
            # {{one.Item2}}
            apiVersion: v1
            kind: Pod
            metadata: { name: {{one.Item1}}, namespace: shop }
            spec:
              hostNetwork: true # {{one.Item2}} again
              containers: [{ name: c, image: i, command: [a], args: [b], workingDir: /w, tty: true }]
            """);
        var comments = new DocumentComments();
        comments.Add("objects.yaml", YamlComments.Of(yaml));
        var program = new CSharpWriter(KubernetesSchema.Default, comments).Program(ConfigReader.Read(yaml, "objects.yaml").Documents);

        Assert.Contains("    // first\n    // first again\n    app.Add(ServicePod(\"service-1\"));\n", program, StringComparison.Ordinal);
        Assert.Single(program.Split("second again").Skip(1));
    }

    [Theory]
    [InlineData("80%-1", "80%-2", "CreatePod")]
    [InlineData("1.2a-1", "1.2a-2", "CreatePod")]
    [InlineData("web-1", "web-2", "Web")]
    public void What_names_have_in_common_names_a_method_if_it_is_a_word(string one, string other, string method) => Assert.Contains(
        $"static Pod {method}(string name) =>",
        Program(string.Join("\n---\n", new[] { one, other }.Select(name =>
            $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: \"{name}\" }}, spec: {{ hostNetwork: true, containers: [{{ name: c, image: i, command: [a], args: [b], workingDir: /w, tty: true }}] }} }}"))),
        StringComparison.Ordinal);

    [Fact]
    public void Methods_belong_to_the_class_of_their_file()
    {
        const string Pods = "{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: c, image: i, command: [a], args: [b], workingDir: /w, tty: true }] } }\n";
        var documents = new[] { "x/a.yaml", "y/a.yaml" }.SelectMany(file => ConfigReader.Read(Pods + "---\n" + Pods.Replace("name: a", "name: b", StringComparison.Ordinal), file).Documents).ToList();

        var files = new CSharpWriter(KubernetesSchema.Default).Files(documents);

        Assert.Equal(["Program.cs", "AManifests.cs", "AManifests2.cs"], files.Select(file => file.Name));
        Assert.All(files.Skip(1), file => Assert.Contains("    }\n\n    private static Pod CreatePod(string name) =>\n        new Pod(name)", file.Text, StringComparison.Ordinal));
    }

    private static void Makes(string statements, string method, string yaml)
    {
        var indented = string.Join("\n", statements.Split('\n').Select(line => "    " + line));
        Assert.Equal($"using Plimsoll;\nusing Plimsoll.Kubernetes;\n\nreturn ManifestApp.Run(args, app =>\n{{\n{indented}\n}});\n\n{method}\n", Program(yaml));
    }

    private static string Documents((string, string, string)[] all, Func<(string, string, string), string> yaml) => string.Join("\n---\n", all.Select(yaml));

    private static string Program(string yaml) => new CSharpWriter(KubernetesSchema.Default).Program(ConfigReader.Read(yaml, "objects.yaml").Documents);
}
