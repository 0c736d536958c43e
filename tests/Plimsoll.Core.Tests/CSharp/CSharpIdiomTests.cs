using Plimsoll.CSharp;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.CSharp;

/// <summary>Verbs, constructors and references that a person would choose where documents are turned into C#.</summary>
public sealed class CSharpIdiomTests
{
    [Fact]
    public void One_item_that_no_verb_says_does_not_take_the_verbs_of_the_others() => Says(
        """
        new Pod("p").WithContainer("c", "i", c => c
            .WithEnv("A", "1")
            .AddEnv("B", e => e.WithValueFrom(v => v.WithSecretKeyRef(s => s.WithName("s").WithKey("k"))))
            .WithPort(80, "http")
            .AddPort(81, p => p.WithHostPort(81)))
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata: { name: p }
        spec:
          containers:
          - name: c
            image: i
            env: [{ name: A, value: "1" }, { name: B, valueFrom: { secretKeyRef: { name: s, key: k } } }]
            ports: [{ containerPort: 80, name: http }, { containerPort: 81, hostPort: 81 }]
        """);

    [Fact]
    public void One_item_that_no_type_keeps_does_not_take_the_others_along() => Says(
        """
        new Pod("p")
            .WithContainer("c", "i", c => c
                .WithEnv("A", "1")
                .Set("env[]", e => e.Set("value", "no name"))
                .AddEnv("B", e => e.Set("value", 5))
                .Set("env[3]", new RawDocument()))
            .Set("spec.containers[]", c => c.Set("image", "i"))
            .WithSpec(s => s.AddHostAlias("10.0.0.1").Set("hostAliases[]", h => h.Set("hostnames", ["a"])))
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata: { name: p }
        spec:
          containers:
          - name: c
            image: i
            env: [{ name: A, value: "1" }, { value: no name }, { name: B, value: 5 }, {}]
          - image: i
          hostAliases: [{ ip: 10.0.0.1 }, { hostnames: [a] }]
        """);

    [Theory]
    [InlineData("0440", "0b100_100_000")]
    [InlineData("420", "0b110_100_100")]
    [InlineData("0", "0")]
    [InlineData("1", "0b000_000_001")]
    [InlineData("04755", "0b100_111_101_101")]
    [InlineData("0o7777", "0b111_111_111_111")]
    [InlineData("4096", "4096")]
    [InlineData("-1", "-1")]
    public void The_mode_of_a_file_shows_its_bits(string mode, string code) => Says(
        $"""
        new Pod("p").WithVolume("v", v => v.WithSecret(s => s.WithSecretName("s").WithDefaultMode({code})))
        """,
        $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: p }
        spec: { volumes: [{ name: v, secret: { secretName: s, defaultMode: {{mode}} } }] }
        """);

    [Fact]
    public void A_verb_that_would_take_something_away_is_left_out() => Says(
        """
        new Pod("p")
            .WithSpec(s => s
                .WithSecurityContext(sc => sc
                    .WithSeccompProfile(sp => sp.WithLocalhostProfile("x").WithType(SeccompProfileType.RuntimeDefault))))
            .WithContainer("c", "i", c => c.WithSeccompRuntimeDefault())
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata: { name: p }
        spec:
          securityContext: { seccompProfile: { localhostProfile: x, type: RuntimeDefault } }
          containers: [{ name: c, image: i, securityContext: { seccompProfile: { type: RuntimeDefault } } }]
        """);

    [Fact]
    public void One_label_that_selects_is_not_a_dictionary_and_missing_labels_are_said_by_a_verb() => Says(
        """
        new Deployment("web")
            .WithSelectorLabels("app", "web")
            .WithoutLabels()
            .WithContainer("c", "i")
        """,
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          selector: { matchLabels: { app: web } }
          template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: c, image: i }] } }
        """);

    [Theory]
    [InlineData("OnFailure", "")]
    [InlineData("Never", ".WithRestartPolicy(RestartPolicy.Never)")]
    public void A_job_by_the_clock_is_made_of_its_schedule(string restart, string expected) => Says(
        $"new CronJob(\"dump\", \"17 2 * * *\").WithConcurrency(ConcurrencyPolicy.Forbid)\n    {expected}.WithContainer(\"c\", \"i\")",
        $$"""
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: dump }
        spec:
          schedule: 17 2 * * *
          concurrencyPolicy: Forbid
          jobTemplate: { spec: { template: { spec: { restartPolicy: {{restart}}, containers: [{ name: c, image: i }] } } } }
        """);

    [Theory]
    [InlineData("{ accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } }", "new PersistentVolumeClaim(\"data\", \"5Gi\")")]
    [InlineData("{ accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 5Gi } } }", "new PersistentVolumeClaim(\"data\", \"5Gi\", \"fast\")")]
    [InlineData("{ accessModes: [ReadWriteOnce], resources: { requests: { storage: 5 } } }",
        "new PersistentVolumeClaim(\"data\").WithSpec(s => s.WithAccessModes([AccessMode.ReadWriteOnce]).WithResources(r => r.Set(\"requests.storage\", 5)))")]
    [InlineData("{ accessModes: [ReadWriteMany], resources: { requests: { storage: 5Gi } } }", "new PersistentVolumeClaim(\"data\", \"5Gi\", [AccessMode.ReadWriteMany])")]
    [InlineData("{ accessModes: [ReadWriteOnce, ReadOnlyMany], storageClassName: fast, resources: { requests: { storage: 5Gi } } }",
        "new PersistentVolumeClaim(\"data\", \"5Gi\", [AccessMode.ReadWriteOnce, AccessMode.ReadOnlyMany], \"fast\")")]
    public void A_claim_is_made_of_its_size(string spec, string expected) =>
        Says(expected, $"{{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: {{ name: data }}, spec: {spec} }}");

    [Fact]
    public void A_name_that_the_server_makes_has_a_verb() => Says(
        """new Job("train").WithGeneratedName("train-").WithContainer("c", "i")""",
        "{ apiVersion: batch/v1, kind: Job, metadata: { generateName: train- }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: c, image: i }] } } } }");

    [Fact]
    public void A_name_is_kept_beside_its_prefix() => Says(
        """new Pod("p").WithMetadata(m => m.WithGenerateName("q-"))""",
        "{ apiVersion: v1, kind: Pod, metadata: { name: p, generateName: q- } }");

    [Fact]
    public void Items_of_a_list_are_objects() => Says(
        """
        new RawDocument()
            .Set("apiVersion", "v1")
            .Set("kind", "List")
            .Set("items[0]", new ConfigMap("a").WithData("x", "1"))
            .Set("items[1]", new CustomObject("example.com/v1", "Backup", "b").Set("spec.keep", 7))
        """,
        """
        apiVersion: v1
        kind: List
        items:
        - { apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { x: "1" } }
        - { apiVersion: example.com/v1, kind: Backup, metadata: { name: b }, spec: { keep: 7 } }
        """);

    [Theory]
    [InlineData("🚀", "\"🚀\"")]
    [InlineData("🚀 a\nb", "\"\"\"\n        🚀 a\n        b\n        \"\"\"")]
    public void Signs_beyond_the_first_plane_stand_as_they_are(string text, string expected) =>
        Says($"new ConfigMap(\"a\").WithData(\"x\", {expected})", $"{{ apiVersion: v1, kind: ConfigMap, metadata: {{ name: a }}, data: {{ x: \"{text.Replace("\n", "\\n")}\" }} }}");

    [Fact]
    public void A_binding_gives_rights_to_an_account_by_its_variable()
    {
        var program = Program("""
            { apiVersion: v1, kind: ServiceAccount, metadata: { name: agent, namespace: ops } }
            ---
            { apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: reader } }
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: reader }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }
            subjects:
            - { kind: ServiceAccount, name: agent, namespace: ops }
            - { kind: ServiceAccount, name: agent, namespace: other }
            """);

        Assert.Contains("app.Add(ClusterRoleBinding.For(reader)\n        .To(agent)\n        .AddSubject(SubjectKind.ServiceAccount, \"agent\", s => s.WithNamespace(\"other\"))", program, StringComparison.Ordinal);
    }

    [Fact]
    public void Specs_keep_the_names_of_their_files_and_bundles_those_of_their_folders()
    {
        const string Spec = """{ "ociVersion": "1.2.0", "hostname": "a" }""";
        var documents = new[] { "a/config.json", "b/config.json", "b/pod man.json" }.SelectMany(file => ConfigReader.Read(Spec, file).Documents).ToList();
        var writer = new CSharpWriter(KubernetesSchema.Default);

        Assert.Equal(3, documents.Count);
        foreach (var file in new[] { "a/config.json", "b/config.json", "pod-man.json" })
        {
            Assert.Contains($"app.Add(new RuntimeSpec(\"1.2.0\").WithHostname(\"a\"), file: \"{file}\");", writer.Program(documents), StringComparison.Ordinal);
            Assert.Contains($".Objects(), file: \"{file}\");", writer.Files(documents)[0].Text, StringComparison.Ordinal);
        }

        Assert.Contains("app.Add(new RuntimeSpec(\"1.2.0\").WithHostname(\"a\"));", writer.Program([documents[0]]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_what_stands_in_it()
    {
        var names = string.Join(", ", Enumerable.Range(100, 40).Select(number => "call_" + number));
        var lines = Program($$"""
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: checkout }
            spec:
              maxReplicas: 20
              minReplicas: 2
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a-name-that-is-rather-long-and-that-somebody-has-chosen }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: p }
            spec:
              topologySpreadConstraints:
              - { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: p } }, minDomains: 2, nodeTaintsPolicy: Honor }
              containers:
              - { name: c, image: "registry.example.com/shop/checkout@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", args: [{{names}}], tty: true }
            """).Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= 140, line));
    }

    [Theory]
    [InlineData("kind: Role, name: reader", "RoleBinding.For(reader, \"readers\").ToGroup(\"ops\")")]
    [InlineData("kind: ClusterRole, name: reader", "RoleBinding.For(readerClusterRole, \"readers\").InNamespace(\"ops\").ToGroup(\"ops\")")]
    [InlineData("kind: Role, name: writer", "new RoleBinding(\"readers\", new RoleRef(RoleKind.Role, \"writer\")")]
    public void A_binding_is_made_of_its_role(string reference, string expected)
    {
        var program = Program($$"""
            { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: reader, namespace: ops } }
            ---
            { apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: reader } }
            ---
            { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: writer, namespace: elsewhere } }
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: readers, namespace: ops }
            roleRef: { apiGroup: rbac.authorization.k8s.io, {{reference}} }
            subjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: ops }]
            """);

        Assert.Contains(expected.Replace("readerClusterRole", "reader", StringComparison.Ordinal), Flat(program), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# why\n", "")]
    [InlineData("# why\n", "# of\u2028\n")]
    [InlineData("", "kind: x # y\u2028\n---\n# z\n---\n")]
    public void A_comment_stands_above_the_first_of_what_its_line_makes(string comment, string before)
    {
        var yaml = before + "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n" + comment + "  labels: { a: b, c: d }" + (comment.Length == 0 ? " # why" : "") + "\n";
        var comments = new DocumentComments();
        comments.Add("objects.yaml", YamlComments.Of(yaml));
        var code = new CSharpWriter(KubernetesSchema.Default, comments).Program(ConfigReader.Read(yaml, "objects.yaml").Documents);
        Assert.Contains("// why\n        .WithLabel(\"a\", \"b\")\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_on_what_the_constructor_says_stands_above_the_object()
    {
        const string Yaml = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: dump, namespace: data }
            spec:
              schedule: 17 2 * * * # after the batch window
              jobTemplate: { spec: { template: { spec: { restartPolicy: OnFailure, containers: [{ name: c, image: i }] } } } }
            """;
        var comments = new DocumentComments();
        comments.Add("objects.yaml", YamlComments.Of(Yaml));

        Assert.Contains(
            "    // after the batch window\n    app.Add(new CronJob(",
            new CSharpWriter(KubernetesSchema.Default, comments).Program(ConfigReader.Read(Yaml, "objects.yaml").Documents), StringComparison.Ordinal);
    }

    private static void Says(string expected, string yaml) => Assert.Equal(Flat(expected), Flat(Expression(yaml)));

    // How calls are laid out is tested elsewhere.
    private static string Flat(string code) => string.Concat(code.Split('\n').Select(line => line.Trim()));

    private static string Expression(string yaml) =>
        new CSharpWriter(KubernetesSchema.Default).Expression(Assert.Single(ConfigReader.Read(yaml, "objects.yaml").Documents))!;

    private static string Program(string yaml) => new CSharpWriter(KubernetesSchema.Default).Program(ConfigReader.Read(yaml, "objects.yaml").Documents);
}
