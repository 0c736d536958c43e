using Plimsoll.Core.Tests.Text;
using Plimsoll.Documents;
using Plimsoll.Kustomize;

namespace Plimsoll.Core.Tests.Kustomize;

/// <summary>What a kustomization may change of an object is unknown, and nothing else.</summary>
public sealed class KustomizeProjectTests
{
    private const string Web = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, labels: { a: b } }
        spec:
          replicas: 1
          selector: { matchLabels: { a: b } }
          template:
            metadata: { labels: { a: b } }
            spec:
              hostNetwork: true
              containers:
                - { name: one, image: "example.com/one:1", args: [x, "$(B)"], env: [{ name: A, value: b }] }
                - { name: two, image: "two@sha256:00" }
        """;

    [Theory]
    [InlineData("namePrefix: x-", "")]
    [InlineData("images: [{ name: example.com/one, newTag: '2' }]", "spec.template.spec.containers[0].image")]
    [InlineData("images: [{ name: two, digest: 'sha256:11' }]", "spec.template.spec.containers[1].image")]
    [InlineData("images: [{ name: one, newTag: '2' }]", "")]
    [InlineData("replicas: [{ name: web, count: 3 }]", "spec.replicas")]
    [InlineData("replicas: [{ name: other, count: 3 }]", "")]
    [InlineData("commonLabels: { a: d }", "metadata.labels.* metadata.labels.a spec.selector.matchLabels.* spec.selector.matchLabels.a spec.template.metadata.labels.* spec.template.metadata.labels.a")]
    [InlineData("labels: [{ pairs: { c: d } }]", "metadata.labels.* spec.template.metadata.labels.*")]
    [InlineData("labels: [{ pairs: { c: d }, includeSelectors: true }]", "metadata.labels.* spec.selector.matchLabels.* spec.template.metadata.labels.*")]
    [InlineData("commonAnnotations: { c: d }", "metadata.annotations spec.template.metadata.annotations")]
    [InlineData("replacements: [{ path: patch.yaml }]", "spec.replicas")]
    [InlineData("vars: [{ name: X }, { name: B }]", "spec.template.spec.containers[0].args")]
    [InlineData("replacements: [{ source: {}, targets: [{ select: { kind: Deployment }, fieldPaths: ['spec.template.spec.containers.[name=one].image'] }] }]", "spec.template.spec.containers")]
    [InlineData("replacements: [{ source: {}, targets: [{ select: { kind: Deployment }, fieldPaths: ['metadata.labels.[a.b/c]', 'metadata.labels.a\\.b/d', spec.template.spec.tolerations.0.key] }] }]",
        "metadata.labels[a.b/c] metadata.labels[a.b/d] spec.template.spec.tolerations")]
    [InlineData("replacements: [{ source: {}, targets: [{ select: { kind: Service }, fieldPaths: [spec.replicas] }] }]", "")]
    public void What_may_change_is_unknown(string kustomization, string unknown) => Assert.Equal(
        unknown,
        Unknown(Seen("resources: [web.yaml]\n" + kustomization, "[{ targets: [{ select: { name: web }, fieldPaths: [spec.replicas] }] }]")));

    [Theory]
    [InlineData("{ spec: { replicas: 2 } }", "spec.replicas")]
    [InlineData("{ spec: { replicas: 1 } }", "")]
    [InlineData("{ spec: { template: { spec: { hostNetwork: null, hostPID: true } } } }", "spec.template.spec.hostNetwork spec.template.spec.hostPID")]
    [InlineData("{ spec: { template: { spec: { containers: [{ name: two, image: x }] } } } }", "spec.template.spec.containers[1].image")]
    [InlineData("{ spec: { template: { spec: { containers: [{ name: one, args: [y] }] } } } }", "spec.template.spec.containers[0].args")]
    [InlineData("{ spec: { template: { spec: { containers: [{ name: one, env: [{ name: B, value: c }] }] } } } }", "spec.template.spec.containers[0].env.*")]
    [InlineData("{ spec: { template: { spec: { containers: [{ name: three, image: x }] } } } }", "spec.template.spec.containers.*")]
    [InlineData("{ spec: { template: { spec: { containers: [{ name: one, $patch: delete }] } } } }", "spec.template.spec.containers")]
    [InlineData("{ spec: { template: { spec: { $patch: replace, containers: [] } } } }", "spec.template.spec")]
    [InlineData("{ spec: { template: { spec: { volumes: [{ name: a }] } } } }", "spec.template.spec.volumes")]
    [InlineData("{ metadata: { annotations: { a: b } } }", "metadata.annotations")]
    public void A_merge_hides_what_it_says(string patch, string unknown)
    {
        var named = patch.Replace("metadata: { ", "metadata: { name: web, ");
        named = "{ apiVersion: apps/v1, kind: Deployment, " + (named == patch ? "metadata: { name: web }, " : "") + named.Substring(2);

        Assert.Equal(unknown, Unknown(Seen("resources: [web.yaml]\npatchesStrategicMerge: [patch.yaml]", named)));
        Assert.Equal(unknown, Unknown(Seen($"resources: [web.yaml]\npatches:\n- patch: |\n    {named}\n")));
        Assert.Equal("", Unknown(Seen("resources: [web.yaml]\npatches: [{ path: patch.yaml }]", named.Replace("name: web", "name: other"))));
        Assert.Equal("", Unknown(Seen("resources: [web.yaml]\npatches: [{ path: patch.yaml, target: { kind: Service } }]", named)));
        Assert.Equal(unknown, Unknown(Seen("resources: [web.yaml]\npatches: [{ path: patch.yaml, target: { name: 'w.*' } }]", named)));
    }

    [Theory]
    [InlineData("{ op: replace, path: /spec/replicas, value: 3 }", "spec.replicas")]
    [InlineData("{ op: add, path: /spec/template/spec/hostPID, value: true }", "spec.template.spec.hostPID")]
    [InlineData("{ op: add, path: /spec/template/spec/securityContext/runAsUser, value: 1 }", "spec.template.spec.securityContext")]
    [InlineData("{ op: add, path: /spec/template/spec/containers/0/args/-, value: y }", "spec.template.spec.containers[0].args.*")]
    [InlineData("{ op: remove, path: /spec/template/spec/containers/1 }", "spec.template.spec.containers")]
    [InlineData("{ op: replace, path: /spec/template/spec/containers/1/image, value: y }", "spec.template.spec.containers[1].image")]
    [InlineData("{ op: replace, path: /spec/template/spec/containers/0/env/0/value, value: y }", "spec.template.spec.containers[0].env[0].value")]
    [InlineData("{ op: add, path: /metadata/labels/x~1y, value: z }", "metadata.labels[x/y]")]
    [InlineData("{ op: test, path: /spec/replicas, value: 3 }", "")]
    [InlineData("{ op: move, from: /spec/replicas, path: /spec/paused }", "spec.replicas spec.paused")]
    public void Operations_hide_what_they_change(string operation, string unknown)
    {
        Assert.Equal(unknown, Unknown(Seen("resources: [web.yaml]\npatches: [{ target: { kind: Deployment, name: web }, path: patch.yaml }]", $"[{operation}]")));
        Assert.Equal(unknown, Unknown(Seen($"resources: [web.yaml]\npatchesJson6902:\n- target: {{ kind: Deployment, name: web }}\n  patch: |\n    - {operation}\n")));
        Assert.Equal("", Unknown(Seen("resources: [web.yaml]\npatches: [{ target: { name: other }, path: patch.yaml }]", $"[{operation}]")));
    }

    [Theory]
    [InlineData("namespace: shop", "namespace: shop", "shop")]
    [InlineData("namespace: shop", "", "shop")]
    [InlineData("namespace: shop", "namespace: other", null)]
    public void The_namespace_is_known_if_all_say_the_same(string inner, string outer, string? known)
    {
        var seen = Project(
            ("base/kustomization.yaml", "resources: [web.yaml]\n" + inner),
            ("over/kustomization.yml", "resources: [../base]\n" + outer),
            ("base/web.yaml", Web)).Seen(Document("base/web.yaml", Web));

        Assert.Equal(known, seen.Namespace);
        Assert.Equal(known is null, seen.Value["metadata"]["namespace"].IsUnknown);
    }

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Namespace, metadata: { name: a } }", ValueState.Unset)]
    [InlineData("{ apiVersion: example.com/v1, kind: Thing, metadata: { name: a } }", ValueState.Unknown)]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }", ValueState.Known)]
    public void Only_what_lives_in_a_namespace_gets_one(string yaml, ValueState state) => Assert.Equal(
        state,
        Project(("kustomization.yaml", "resources: [a.yaml]\nnamespace: shop")).Seen(Document("a.yaml", yaml)).Value["metadata"]["namespace"].State);

    [Fact]
    public void What_is_built_on_a_base_changes_its_objects()
    {
        var project = Project(
            ("base/kustomization.yaml", "resources: [web.yaml]"),
            ("middle/kustomization.yaml", "bases: [../base/]"),
            ("over/kustomization.yaml", "components: [../middle]\nreplicas: [{ name: web, count: 3 }]"),
            ("else/kustomization.yaml", "resources: [../elsewhere]\nimages: [{ name: two }]"));

        Assert.Equal("spec.replicas", Unknown(project.Seen(Document("./base/web.yaml", Web))));
        var other = Document("base/other.yaml", Web);
        Assert.Same(other, project.Seen(other));
    }

    [Fact]
    public void A_component_changes_what_is_taken_beside_it()
    {
        var project = Project(
            ("base/kustomization.yaml", "resources: [web.yaml]"),
            ("over/kustomization.yaml", "resources: [../base]\ncomponents: [../more]"),
            ("more/kustomization.yaml", "kind: Component\nreplicas: [{ name: web, count: 3 }]"));

        Assert.Equal("spec.replicas", Unknown(project.Seen(Document("base/web.yaml", Web))));
    }

    [Theory]
    [InlineData("a: [web.yaml]", "b: [other.yaml]", false, false)]
    [InlineData("a: [web.yaml, other.yaml]", "b: [../a]", true, true)]
    [InlineData("a: [web.yaml]", "over: [../a, other.yaml]", true, true)]
    [InlineData("a: [web.yaml], namePrefix: x-", "over: [../a, other.yaml]", true, false)]
    [InlineData("a: [web.yaml], nameSuffix: -x", "b: [other.yaml], nameSuffix: -x", false, false)]
    [InlineData("a: [web.yaml], namePrefix: x-", "b: [other.yaml], namePrefix: x-|over: [../a, ../b], namePrefix: y-", true, true)]
    [InlineData("a: [web.yaml], namePrefix: x-", "b: [other.yaml], namePrefix: z-|over: [../a, ../b], namePrefix: y-", true, false)]
    public void Objects_stand_together_in_what_is_built(string one, string more, bool together, bool byOneName)
    {
        var files = (one + "|" + more).Split('|').Select(text => (text.Split(':')[0] + "/kustomization.yaml", "{ resources" + text.Substring(text.IndexOf(':')) + " }"));
        var project = Project([.. files]);
        var left = project.Seen(Document(files.First(file => file.Item2.Contains("web.yaml")).Item1.Replace("kustomization", "web"), Web)).Builds;
        var right = project.Seen(Document(files.Last(file => file.Item2.Contains("other.yaml")).Item1.Replace("kustomization", "other"), Web)).Builds;

        Assert.Equal((together, byOneName), (Build.IsCommon(left, right, byOneName: false), Build.IsCommon(left, right, byOneName: true)));
        Assert.False(Build.IsCommon(left, null, byOneName: false));
        Assert.True(Build.IsCommon(null, null, byOneName: true));
    }

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { selector: { a: b } } }", "metadata.labels spec.selector.*")]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: {} }", "metadata.labels spec.*")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { template: { spec: {} } } }", "metadata.labels spec.* spec.template.*")]
    [InlineData("{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { a: b } } }] }] } }",
        "metadata.labels spec.* spec.podSelector.* spec.ingress[0].from[0].podSelector.matchLabels.*")]
    public void Labels_of_selectors_go_wherever_pods_are_selected(string yaml, string unknown) => Assert.Equal(
        unknown,
        Unknown(Project(("kustomization.yaml", "resources: [a.yaml]\ncommonLabels: { c: d }")).Seen(Document("a.yaml", yaml))));

    [Theory]
    [InlineData("{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: { name: a }, subjects: [{ kind: ServiceAccount, name: x }] }", "subjects[0].namespace")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: a }, webhooks: [{ clientConfig: { service: { name: x } } }] }",
        "webhooks[0].clientConfig.service.namespace")]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: a }, spec: { service: { name: x } } }", "spec.service.namespace")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: a }, spec: { conversion: { webhook: { clientConfig: { service: { name: x } } } } } }",
        "spec.conversion.webhook.clientConfig.service.namespace")]
    public void What_is_referred_to_may_move_too(string yaml, string unknown) => Assert.Equal(
        unknown,
        Unknown(Project(("kustomization.yaml", "resources: [a.yaml]\nnamespace: b")).Seen(Document("a.yaml", yaml))));

    [Theory]
    [InlineData("replicas: [{ name: x-web, count: 3 }]")]
    [InlineData("patches: [{ patch: '[{ op: remove, path: /spec/replicas }]', target: { kind: Deployment, name: x-web } }]")]
    [InlineData("patchesStrategicMerge: [\"kind: Deployment\\nmetadata: { name: x-web }\\nspec: { replicas: 3 }\"]")]
    public void An_object_may_be_called_by_the_name_that_it_got(string change) => Assert.Equal("spec.replicas", Unknown(Project(
        ("a/kustomization.yaml", "resources: [web.yaml]\nnamePrefix: x-"),
        ("b/kustomization.yaml", "resources: [../a]\n" + change)).Seen(Document("a/web.yaml", Web))));

    [Fact]
    public void Bases_that_lead_in_a_circle_come_to_an_end() =>
        Assert.Equal("spec.replicas", Unknown(Project(
            ("a/kustomization.yaml", "resources: [../b, web.yaml]"),
            ("b/kustomization.yaml", "resources: [../a]\nreplicas: [{ name: web, count: 3 }]")).Seen(Document("a/web.yaml", Web))));

    [Fact]
    public void A_kustomization_may_leave_out_what_it_is()
    {
        var seen = Project(("kustomization.yaml", "resources: []")).Seen(Document("kustomization.yaml", "resources: []"));

        Assert.Equal(("Kustomization", DocumentKind.Kubernetes), (seen.ObjectKind, seen.Kind));
    }

    [Theory]
    [InlineData("patches: [{ patch: '{ kind: Deployment, metadata: { name: web }, $patch: delete }' }]", "base")]
    [InlineData("patches: [{ target: { name: 'w.*' }, patch: '{ kind: Any, metadata: { name: any }, $patch: delete }' }]", "base")]
    [InlineData("patchesStrategicMerge: ['{ kind: Deployment, metadata: { name: web }, $patch: delete }']", "base")]
    [InlineData("components: [../more]", "base")]
    [InlineData("patches: [{ patch: '{ kind: Deployment, metadata: { name: other }, $patch: delete }' }]", "base over top")]
    public void What_a_build_takes_away_is_not_in_it(string change, string folders) => Assert.Equal(folders, string.Join(" ", Project(
        ("base/kustomization.yaml", "resources: [web.yaml]"),
        ("over/kustomization.yaml", "resources: [../base]\n" + change),
        ("top/kustomization.yaml", "resources: [../over]"),
        ("more/kustomization.yaml", "kind: Component\npatches: [{ patch: '{ kind: Deployment, metadata: { name: web }, $patch: delete }' }]")).Seen(Document("base/web.yaml", Web)).Builds!.Select(build => build.Folder)));

    [Theory]
    [InlineData("patches: [{ patch: '{ kind: Deployment, metadata: { name: web }, $patch: delete }' }]")]
    [InlineData("transformers: [plugin.yaml]")]
    public void Of_what_no_build_has_or_plugins_change_nothing_is_known(string change)
    {
        var seen = Seen("resources: [web.yaml]\n" + change);

        Assert.Equal(("Deployment", ".*"), (seen.ObjectKind, Unknown(seen)));
        Assert.True(seen.Value["metadata"]["name"].IsUnknown && seen.Value["spec"].IsUnknown);
    }

    [Fact]
    public void A_component_puts_its_prefix_before_the_names_of_all()
    {
        var seen = Project(
            ("base/kustomization.yaml", "resources: [web.yaml]\nnameSuffix: -a"),
            ("over/kustomization.yaml", "resources: [../base]\ncomponents: [../more]\nnamePrefix: b-"),
            ("more/kustomization.yaml", "kind: Component\nnamePrefix: c-")).Seen(Document("base/web.yaml", Web));

        Assert.Equal([new("base", "|-a"), new("over", "b-c-|-a")], seen.Builds!);
    }

    [Fact]
    public void A_namespace_becomes_the_one_of_the_build() =>
        Assert.Equal("shop", Project(("kustomization.yaml", "resources: [a.yaml]\nnamespace: shop")).Seen(Document("a.yaml", "{ apiVersion: v1, kind: Namespace, metadata: { name: web } }")).Name);

    [Fact]
    public void A_generator_may_change_what_it_is_laid_over() => Assert.Equal("metadata data binaryData immutable stringData type", Unknown(Project(
        ("kustomization.yaml", "resources: [a.yaml]\nconfigMapGenerator: [{ name: a, behavior: merge, literals: [b=c] }]")).Seen(Document("a.yaml", "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { b: d } }"))));

    private static ConfigDocument Seen(string kustomization, string patch = "{}") =>
        Project(("kustomization.yaml", kustomization), ("patch.yaml", patch)).Seen(Document("web.yaml", Web));

    private static KustomizeProject Project(params (string File, string Yaml)[] files) => KustomizeProject.Of(files.Select(file => Document(file.File, file.Yaml)));

    private static ConfigDocument Document(string file, string yaml) => new(Texts.Read(yaml), file);

    private static string Unknown(ConfigDocument document) => string.Join(" ", Unknown(document.Root));

    private static IEnumerable<string> Unknown(ConfigNode node) => node switch
    {
        UnknownNode => [NodePath.Of(node).ToString()],
        MappingNode mapping => (mapping.IsOpen ? [NodePath.Of(mapping) + ".*"] : Array.Empty<string>()).Concat(mapping.Entries.SelectMany(entry => Unknown(entry.Value))),
        SequenceNode items => (items.IsOpen ? [NodePath.Of(items) + ".*"] : Array.Empty<string>()).Concat(items.SelectMany(Unknown)),
        _ => [],
    };
}
