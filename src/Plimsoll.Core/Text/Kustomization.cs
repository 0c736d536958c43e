using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// A file that says what Kustomize puts together. What it names as patches, and as what makes or changes objects, is no object by itself:
/// a Deployment in a patch has no more than what the patch changes.
/// See <see href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/">the fields of a kustomization</see>.
/// </summary>
internal static class Kustomization
{
    private static readonly string[] WithPaths = ["patches", "patchesJson6902", "replacements"];
    private static readonly string[] OfPaths = ["patchesStrategicMerge", "transformers", "generators", "validators", "configurations"];

    /// <summary>The third name that Kustomize looks for, the only one of a manifest that does not say how it is written.</summary>
    public const string BareName = "Kustomization";

    /// <summary>Whether a file is one, which its name says.</summary>
    public static bool IsOne(string? file) => FileName.Is(file, "kustomization.yaml") || FileName.Is(file, "kustomization.yml") || FileName.Is(file, BareName);

    /// <summary>The files that documents name so, in the form of <see cref="Normal"/>; those of other files than kustomizations name none.</summary>
    public static HashSet<string> PartsOf(IEnumerable<ConfigDocument> documents)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => IsOne(document.File)))
        {
            var folder = Normal(document.File! + "/..");
            foreach (var path in Named(document.Value))
            {
                parts.Add(Normal(folder + "/" + path));
            }
        }

        return parts;
    }

    /// <summary>The files whose objects get labels from a kustomization in their selectors too, which they may therefore leave out; in the form of <see cref="Normal"/>.</summary>
    public static HashSet<string> SelectedIn(IEnumerable<ConfigDocument> documents)
    {
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => IsOne(document.File) && AddsSelectors(document.Value)))
        {
            var folder = Normal(document.File! + "/..");
            foreach (var path in (document.Value["resources"].Sequence ?? []).Select(item => ConfigValue.Of(item).Text).OfType<string>())
            {
                selected.Add(Normal(folder + "/" + path));
            }
        }

        return selected;
    }

    /// <summary>An object of such a file: its selector is not missing, it is only not seen.</summary>
    public static ConfigDocument WithUnseenSelector(ConfigDocument document)
    {
        if (document.Value["spec"] is not { Mapping: { } spec } || spec.ContainsKey("selector") || document.Value["spec"]["template"].Mapping is null)
        {
            return document;
        }

        var root = (MappingNode)document.Root.Clone();
        ((MappingNode)root["spec"]!).IsOpen = true;
        return new ConfigDocument(root, document.File, document.Index, document.Kind);
    }

    private static bool AddsSelectors(ConfigValue root) => root["commonLabels"].Mapping is { Count: > 0 }
        || (root["labels"].Sequence ?? []).Any(item => ConfigValue.Of(item)["includeSelectors"].Is(true) == Verdict.Definite);

    /// <summary>A path with <c>/</c> between its parts, and no part that leads nowhere or back.</summary>
    public static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    // What stands on several lines is a patch itself, and no path.
    private static IEnumerable<string> Named(ConfigValue root) =>
        WithPaths.SelectMany(field => (root[field].Sequence ?? []).Select(item => ConfigValue.Of(item)["path"].Text))
            .Concat(OfPaths.SelectMany(field => (root[field].Sequence ?? []).Select(item => ConfigValue.Of(item).Text)))
            .OfType<string>().Where(path => path.Length > 0 && path.IndexOf('\n') < 0);
}
