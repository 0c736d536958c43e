namespace Plimsoll.Conformance.Tests.Kustomize;

/// <summary>Makes the files of a base, an overlay and a component that change the same few objects in every way that Kustomize has, the same ones for the same seed.</summary>
internal sealed class RandomKustomization(int seed)
{
    private static readonly (string Kind, string Name)[] Objects =
    [
        ("Deployment", "web"), ("StatefulSet", "store"), ("CronJob", "tidy"), ("Service", "web"), ("ConfigMap", "settings"), ("ServiceAccount", "runner"), ("ClusterRole", "reader"),
        ("ClusterRoleBinding", "reader"), ("NetworkPolicy", "web"), ("Namespace", "place"), ("ValidatingWebhookConfiguration", "gate"), ("HorizontalPodAutoscaler", "web"), ("APIService", "v1.a.example.com"),
    ];

    private static readonly string[] Merges =
    [
        "metadata: { labels: { tier: front } }", "metadata: { annotations: { note: x } }", "metadata: { annotations: { owner: null, note: x } }", "spec: { replicas: 4 }", "spec: { template: { spec: { containers: [{ name: main, image: other:2 }] } } }",
        "spec: { template: { spec: { containers: [{ name: side, image: side:1, env: [{ name: A, value: b }] }] } } }", "spec: { template: { spec: { containers: [{ name: main, env: [{ name: TWO, value: '3' }] }] } } }",
        "spec: { template: { spec: { containers: [{ name: main, $patch: delete }] } } }", "spec: { template: { spec: { hostNetwork: true, volumes: [{ name: data, emptyDir: { medium: Memory } }] } } }",
        "spec: { template: { spec: { containers: [{ name: main, args: [x] }] } } }", "spec: { template: { spec: { securityContext: null } } }", "spec: { template: { spec: { securityContext: { $patch: replace, runAsUser: 5 } } } }",
        "spec: { template: { spec: { containers: [{ name: main, ports: [{ containerPort: 8080, name: web }] }] } } }", "spec: { template: { spec: { tolerations: [{ key: b, operator: Exists }] } } }",
        "spec: { type: NodePort }", "spec: { ports: [{ port: 80, targetPort: 9 }] }", "data: { a: c }", "data: { a: null }", "rules: [{ apiGroups: [''], resources: [pods], verbs: [list] }]", "$patch: delete",
    ];

    private static readonly string[] Operations =
    [
        "{ op: replace, path: /spec/replicas, value: 5 }", "{ op: add, path: /metadata/labels/tier, value: back }", "{ op: add, path: /metadata/annotations/a.b~1c, value: d }", "{ op: remove, path: /spec/template/spec/containers/0 }",
        "{ op: add, path: /spec/template/spec/containers/-, value: { name: last, image: last } }", "{ op: replace, path: /spec/template/spec/containers/0/image, value: other:3 }",
        "{ op: add, path: /spec/template/spec/containers/0/args/0, value: first }", "{ op: move, from: /spec/template/spec/securityContext, path: /spec/template/spec/moved }",
        "{ op: copy, from: /spec/template/spec/hostPID, path: /spec/template/spec/hostIPC }", "{ op: replace, path: /data/a, value: e }", "{ op: remove, path: /metadata/labels }", "{ op: add, path: /spec, value: { replicas: 1 } }",
        "{ op: add, path: /spec/template/spec/containers/0, value: { name: zero, image: zero } }", "{ op: test, path: /metadata/name, value: web }",
    ];

    private static readonly string[] Fields =
    [
        "spec.replicas", "metadata.labels.tier", "metadata.annotations.[a.b/c]", "spec.template.spec.containers.[name=main].image", "spec.template.spec.containers.0.env.0.value", "spec.template.metadata.labels.app", "data.a",
        "spec.template.spec.containers.*.image", "metadata.name", "spec.ports.0.name",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string> _files = [];
    private int _count;

    /// <summary>The files by their paths.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var taken = Objects.Where(_ => Chance(0.7)).ToList();
        var split = taken.Count * 3 / 4;
        Folder("base", "Kustomization", [.. taken.Take(split)], []);
        Folder("part", "Component", [], []);
        Folder("over", "Kustomization", [.. taken.Skip(split)], ["resources: [../base OBJECTS]", .. Chance(0.5) ? ["components: [../part]"] : Array.Empty<string>()]);
        return _files;
    }

    private void Folder(string folder, string kind, IReadOnlyList<(string Kind, string Name)> objects, IReadOnlyList<string> start)
    {
        var names = new List<string>();
        foreach (var (item, name) in objects)
        {
            names.Add($"{item.ToLowerInvariant()}.yaml");
            _files[$"{folder}/{item.ToLowerInvariant()}.yaml"] = KustomizedObject.Text(item, name, _random);
        }

        var list = string.Join(", ", names);
        var fields = start.Select(line => line.Replace("OBJECTS", list.Length == 0 ? "" : ", " + list, StringComparison.Ordinal)).ToList();
        fields.AddRange(start.Count == 0 ? [$"resources: [{list}]"] : []);
        foreach (var way in Enumerable.Range(0, 14).OrderBy(_ => _random.Next()).Take(_random.Next(4)))
        {
            fields.Add(Change(way, folder));
        }

        var version = kind == "Component" ? "v1alpha1" : "v1beta1";
        _files[folder + "/kustomization.yaml"] = $"apiVersion: kustomize.config.k8s.io/{version}\nkind: {kind}\n{string.Join("\n", fields)}\n";
    }

    private string Change(int way, string folder) => way switch
    {
        0 => "namespace: " + Pick("shop", "other"),
        1 => "namePrefix: x-",
        2 => "nameSuffix: -y",
        3 => "commonLabels: { team: a, app: " + Pick("web", "b") + " }",
        4 => $"labels: [{{ pairs: {{ team: c }}, includeSelectors: {Flag()}, includeTemplates: {Flag()} }}]",
        5 => "commonAnnotations: { owner: d, note: e }",
        6 => $"images: [{{ name: {Pick("web", "registry.example.com/web", "side", "web:1")}, {Pick("newTag: v2", "newName: b.example.com/web", "digest: sha256:00")} }}]",
        7 => $"replicas: [{{ name: {Pick("web", "x-web", "store", "store-y")}, count: 7 }}]",
        8 => $"patchesStrategicMerge: [{(Chance(0.5) ? Written(folder, Merge()) : "\"" + Merge() + "\"")}]",
        9 => $"patchesJson6902: [{{ target: {Target(exact: true)}, {Inline(folder, $"[{Pick(Operations)}]")} }}]",
        10 => $"replacements: [{{ source: {{ kind: {Pick("Deployment", "ConfigMap", "Service")}, fieldPath: {Pick("metadata.name", "metadata.annotations.id")} }}, targets: [{{ select: {Target(exact: true)}, fieldPaths: ['{Pick(Fields)}']{(Chance(0.5) ? ", options: { create: true }" : "")} }}] }}]",
        11 => "vars: [{ name: NAME, objref: { apiVersion: v1, kind: Service, name: web } }]",
        12 => $"configMapGenerator: [{{ name: {Pick("made", "settings")}, behavior: {Pick("create", "merge", "replace")}, literals: [a=z, d=e] }}]",
        _ => $"patches: [{string.Join(", ", Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => $"{{ {OnePatch(folder)} }}"))}]",
    };

    private string OnePatch(string folder) => _random.Next(3) switch
    {
        0 => Inline(folder, Merge()),
        1 => $"target: {Target(exact: false)}, {Inline(folder, Merge())}{Pick("", "", ", options: { allowNameChange: true }", ", options: { allowKindChange: true }")}",
        _ => $"target: {Target(exact: false)}, {Inline(folder, $"[{Pick(Operations)}]")}",
    };

    private string Merge()
    {
        var (kind, name) = Objects[_random.Next(Chance(0.6) ? 2 : Objects.Length)];
        var (change, named) = (Pick(Merges), $"name: {Pick("", "", "x-")}{name}");
        return $"{{ apiVersion: {KustomizedObject.Version(kind)}, kind: {kind}, {(change.StartsWith("metadata: {", StringComparison.Ordinal) ? change.Replace("metadata: {", $"metadata: {{ {named},", StringComparison.Ordinal) : $"metadata: {{ {named} }}, {change}")} }}";
    }

    private string Target(bool exact)
    {
        var (kind, name) = Objects[_random.Next(Chance(0.6) ? 2 : Objects.Length)];
        return exact || Chance(0.4) ? $"{{ {(exact && Chance(0.8) ? $"group: '{Group(kind)}', version: {KustomizedObject.Version(kind).Split('/').Last()}, " : "")}kind: {kind}, name: {name} }}"
            : Pick($"{{ kind: {kind} }}", "{ name: 'w.*' }", "{ labelSelector: 'tier=middle' }", "{ annotationSelector: 'id=Deployment' }", "{ kind: Deployment|StatefulSet }", "{ namespace: shop }", "{ name: x-web }");
    }

    private static string Group(string kind) => KustomizedObject.Version(kind).Split('/') is { Length: 2 } parts ? parts[0] : "";

    private string Inline(string folder, string patch) => Chance(0.5) ? "path: " + Written(folder, patch) : $"patch: \"{patch}\"";

    private string Written(string folder, string patch)
    {
        var name = $"patch{++_count}.yaml";
        _files[$"{folder}/{name}"] = patch + "\n";
        return name;
    }

    private string Flag() => Chance(0.5) ? "true" : "false";

    private bool Chance(double share) => _random.NextDouble() < share;

    private string Pick(params string[] values) => values[_random.Next(values.Length)];
}
