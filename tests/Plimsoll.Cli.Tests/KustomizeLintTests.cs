using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint</c> of a folder from which Kustomize or Helm builds.</summary>
public sealed class KustomizeLintTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A patch has only what it changes.</summary>
    [Fact]
    public void Patches_of_a_kustomization_are_no_objects()
    {
        _folder.Write("k/base/kustomization.yaml", "resources: [web.yaml]\n");
        _folder.Write("k/base/web.yaml", "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }");
        _folder.Write("k/over/kustomization.yml", """
            resources: [../base]
            patchesStrategicMerge: [one.yaml, "{ apiVersion: v1,\n kind: Pod }"]
            patches: [{ path: ./../shared/two.yaml }, { patch: "- op: remove" }]
            transformers: [labels.yaml]
            """);
        _folder.Write("k/bare/Kustomization", "configurations: [three.yaml]");
        foreach (var file in new[] { "k/over/one.yaml", "k/shared/two.yaml", "k/over/labels.yaml", "k/bare/three.yaml", "k/other/one.yaml" })
        {
            _folder.Write(file, "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { replicas: 3 } }");
        }

        var output = Lint(_folder.At("k"));

        Assert.Equal(2, output.Split("error PLM7008").Length - 1);
        Assert.Contains(Path.Join("other", "one.yaml") + ":1:", output);
        Assert.Contains("in 5 documents of 5 files; skipped " + string.Join(", ", new[] { "bare/three.yaml", "over/labels.yaml", "over/one.yaml", "shared/two.yaml" }.Select(file => _folder.At("k/" + file))), output);
    }

    [Theory]
    [InlineData("transformers", true)]
    [InlineData("generators", true)]
    [InlineData("validators", false)]
    public void What_plugins_do_is_said_not_to_be_judged(string field, bool isSaid)
    {
        var file = _folder.Write("k/kustomization.yaml", $"{field}: [plugin.yaml]\n");

        Assert.Equal(isSaid, Lint(_folder.At("k")).EndsWith($"; not judged: what plugins do, of {file}\n", StringComparison.Ordinal));
    }

    /// <summary>What a kustomization makes, changes or takes from elsewhere is not said to be missing or wrong; the rest is.</summary>
    [Theory]
    [InlineData("", "PLM5066 PLM7219")]
    [InlineData("images: [{ name: web, newTag: 1.2.3 }]", "PLM7219")]
    [InlineData("configMapGenerator: [{ name: made, literals: [a=b] }]", "PLM5066")]
    [InlineData("configMapGenerator: [{ name: other, literals: [a=b] }]", "PLM5066 PLM7219")]
    [InlineData("secretGenerator: [{ name: made, literals: [a=b] }]", "PLM5066 PLM7219")]
    [InlineData("apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigMapGenerator: [{ name: made, literals: [a=b] }]", "PLM5066")]
    [InlineData("helmCharts: [{ name: chart }]", "PLM5066")]
    [InlineData("apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nhelmCharts: [{ name: chart }]", "PLM5066")]
    [InlineData("generators: [plugin.yaml]", "PLM5066")]
    [InlineData("transformers: [plugin.yaml]", "")]
    [InlineData("validators: [plugin.yaml]", "PLM5066 PLM7219")]
    [InlineData("bases: ['https://example.com/repository//base?ref=v1']", "PLM5066")]
    [InlineData("patches: [{ patch: '[{ op: add, path: /spec/template/spec/containers/0/envFrom, value: [] }]', target: { kind: Deployment } }]", "PLM5066")]
    public void What_a_kustomization_changes_is_not_judged(string changes, string found)
    {
        _folder.Write("k/kustomization.yaml", "resources: [web.yaml]\n" + changes + "\n");
        _folder.Write("k/web.yaml", """
            { apiVersion: v1, kind: ConfigMap, metadata: { name: there }, data: { a: b } }
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { a: b } }
              template:
                metadata: { labels: { a: b } }
                spec: { containers: [{ name: c, image: web, envFrom: [{ configMapRef: { name: made } }] }] }
            """);

        var output = Lint(_folder.At("k"), "--only", "PLM5066,PLM7219,PLM7004");

        Assert.Equal(found, string.Join(" ", new[] { "PLM5066", "PLM7004", "PLM7219" }.Where(output.Contains)));
    }

    [Theory]
    [InlineData("commonLabels: { app: web }", "")]
    [InlineData("labels: [{ pairs: { app: web }, includeSelectors: true }]", "")]
    [InlineData("labels: [{ pairs: { app: web } }]", "spec.selector")]
    [InlineData("namePrefix: a-", "spec.selector")]
    public void A_selector_that_a_kustomization_adds_is_not_missing(string adds, string missing)
    {
        _folder.Write("k/kustomization.yaml", "resources: [web.yaml]\n" + adds + "\n");
        _folder.Write("k/web.yaml", "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: c }] } } } }");

        var output = Lint(_folder.At("k"));

        Assert.Equal(missing.Length > 0, output.Contains("error PLM7008"));
        Assert.Contains(missing, output);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("patches: [{ patch: '[{ op: remove, path: /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation }]', target: { kind: Deployment } }]", 0)]
    public void What_a_kustomization_changes_is_not_mended(string changes, int mended)
    {
        _folder.Write("k/kustomization.yaml", "resources: [web.yaml]\n" + changes + "\n");
        _folder.Write("k/web.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { a: b } }
              template:
                metadata: { labels: { a: b } }
                spec:
                  containers:
                    - name: c
                      image: web:1
                      securityContext: { allowPrivilegeEscalation: true }
            """);

        Assert.Contains($"fixed {mended} finding", Lint(_folder.At("k"), "--only", "PLM1102", "--fix"));
    }

    /// <summary>What Helm fills in is no YAML yet; a folder of that name elsewhere is one like others.</summary>
    [Fact]
    public void Templates_of_a_chart_are_passed_over()
    {
        _folder.Write("h/Chart.yaml", "apiVersion: v2\nname: web\nversion: 1.0.0\n");
        _folder.Write("h/templates/web.yaml", "{{- if .Values.on }}\nkind: Pod\n");
        _folder.Write("o/templates/web.yaml", "{{- if .Values.on }}\nkind: Pod\n");

        var output = Lint(_folder.At("."));

        Assert.DoesNotContain(Path.Join("h", "templates", "web.yaml"), output);
        Assert.Contains("; skipped " + Path.Join(_folder.At("."), "h", "templates"), output);
        Assert.Contains(Path.Join("o", "templates", "web.yaml") + ":1:", output);
    }

    /// <summary>What is applied together is compared, by the names that it gets.</summary>
    [Theory]
    [InlineData("resources: [../a, ../b]", "", "PLM7222")]
    [InlineData("resources: [../a, ../b]\nnamePrefix: x-", "", "PLM7222")]
    [InlineData("resources: [../a, ../b]", "namePrefix: x-", "")]
    [InlineData("resources: [../a]", "", "")]
    public void What_stands_in_two_builds_is_not_there_twice(string top, string more, string found)
    {
        _folder.Write("k/top/kustomization.yaml", top);
        _folder.Write("k/a/kustomization.yaml", "resources: [x.yaml]");
        _folder.Write("k/b/kustomization.yaml", "resources: [x.yaml]\n" + more);
        foreach (var folder in new[] { "a", "b" })
        {
            _folder.Write($"k/{folder}/x.yaml",
                "{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: { name: m }, roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: " + folder + " } }");
        }

        Assert.Equal(found.Length > 0, Lint(_folder.At("k"), "--only", "PLM7222").Contains("PLM7222"));
    }

    /// <summary>Folders that nothing joins are often one stage each.</summary>
    [Theory]
    [InlineData("k/a/x.yaml", "k/a/y.yaml", true)]
    [InlineData("k/a/x.yaml", "k/b/x.yaml", false)]
    public void What_stands_in_two_folders_is_not_there_twice(string one, string other, bool found)
    {
        foreach (var file in new[] { one, other })
        {
            _folder.Write(file, "{ apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: { name: m }, value: " + (file == one ? 1 : 2) + " }");
        }

        Assert.Equal(found, Lint(_folder.At("k"), "--only", "PLM7222").Contains("PLM7222"));
    }

    /// <summary>An object whose name is filled in later may be the one that is referred to.</summary>
    [Theory]
    [InlineData("${NAME}-config", "web-config", false)]
    [InlineData("other-config", "web-config", true)]
    [InlineData("other-config", "${NAME}-config", false)]
    public void A_name_that_is_filled_in_may_be_any(string own, string named, bool isMissing)
    {
        var file = _folder.Write("a.yaml", $$"""
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: "{{own}}" }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec: { containers: [{ name: c, image: "web:1", envFrom: [{ configMapRef: { name: "{{named}}" } }] }] }
            """);

        Assert.Equal(isMissing, Lint(file, "--only", "PLM7219").Contains("PLM7219"));
    }

    private static string Lint(params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        Plimsoll.Cli.Program.Run(["lint", .. args], new Terminal(() => new MemoryStream(), () => output, () => errors));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
