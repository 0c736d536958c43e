using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Kustomize;

namespace Plimsoll.Rules;

/// <summary>PLM7222.</summary>
internal sealed class ImmutableFieldDiffers : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7222",
        Name = "immutable-field-differs",
        Title = "Two versions of a field that cannot change",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The project holds the object twice, and the two differ in a field that the API server does not let change: applying one after
            the other fails.
            """,
        Remedy = "Remove one of the two, or give it another name.",
        Sources =
        [
            "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates",
            "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable",
            "https://github.com/kubernetes/kubernetes/tree/master/pkg/apis",
        ],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: wbe } }
              template:
                metadata: { labels: { app: wbe } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 2
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(ProjectScope project)
    {
        var seen = new Dictionary<string, DocumentScope>(StringComparer.Ordinal);
        foreach (var item in project.Objects)
        {
            if (item.Name is not { } name || project.OfName(name).Count == 1 || item.Metadata["namespace"].IsUnknown || !ImmutableFields.Concern(item))
            {
                continue;
            }

            var key = $"{item.Group} {item.Kind} {item.Namespace} {name}";
            if (!seen.TryGetValue(key, out var other))
            {
                seen.Add(key, item);
            }
            else if (AreAppliedTogether(item.Document, other.Document))
            {
                Compare(item, other);
            }
        }
    }

    // Folders that no kustomization joins are often one cluster or one stage each.
    private static bool AreAppliedTogether(ConfigDocument? item, ConfigDocument? other) =>
        Build.IsCommon(item?.Builds, other?.Builds, byOneName: true) && (item?.Builds is not null || Folder(item?.File) == Folder(other?.File));

    private static string? Folder(string? file) => file is null ? null : ProjectPath.Normal(file + "/..");

    private void Compare(DocumentScope item, DocumentScope other)
    {
        foreach (var field in ImmutableFields.Of(item, other))
        {
            var (mine, theirs) = (At(item.Value, field), At(other.Value, field));
            if (mine.State == ValueState.Known && theirs.State == ValueState.Known && (ImmutableFields.IsSet(field) ? SureDifference.BetweenSets(mine, theirs) : SureDifference.Between(mine.Node!, theirs.Node!, ImmutableFields.IsPlain(field))))
            {
                item.Report(this, mine.Node!, $"{item.Subject} stands in the project twice, and {field} cannot change", related: [theirs.Node!]);
            }
        }
    }

    private static ConfigValue At(ConfigValue value, string field)
    {
        const string first = "[0]";
        foreach (var key in field.Split('.'))
        {
            value = !key.EndsWith(first, StringComparison.Ordinal) ? value[key]
                : value[key.Substring(0, key.Length - first.Length)].Items is { Count: > 0 } items ? ConfigValue.Of(items[0])
                : default;
        }

        return value;
    }
}
