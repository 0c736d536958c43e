using System.Globalization;

namespace Plimsoll.SchemaImporter;

/// <summary>The hand-kept file <c>kubernetes.limits</c>; its header says how it is written.</summary>
internal static class KubernetesLimits
{
    private const string Name = "kubernetes.limits";

    /// <summary>Writes the limits to the fields that they are for.</summary>
    /// <exception cref="ImportException">A line is malformed, or names what the schema does not have.</exception>
    public static void Add(MergedSchema schema)
    {
        using var stream = typeof(KubernetesLimits).Assembly.GetManifestResourceStream(Name)!;
        Add(schema, new StreamReader(stream).ReadToEnd());
    }

    /// <summary>The same with the lines of another file.</summary>
    public static void Add(MergedSchema schema, string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            switch (line.Split(' '))
            {
                case ["limit", var range, var package, .. { Length: > 0 } fields] when Limits(range) is { } limits:
                    foreach (var field in fields)
                    {
                        Add(schema, package + "." + field, limits);
                    }

                    break;
                case ["source", _]:
                    break;
                default:
                    throw new ImportException(Name, "", $"has the line '{line}', which is not known");
            }
        }
    }

    private static void Add(MergedSchema schema, string path, string limits)
    {
        var dot = path.LastIndexOf('.');
        if (!schema.Types.TryGetValue(path[..dot], out var type) || !type.Fields.TryGetValue(path[(dot + 1)..], out var field) || !field.Value.Type.Contains("int", StringComparison.Ordinal))
        {
            throw new ImportException(Name, "", $"names '{path}', which is no field with whole numbers");
        }

        type.Fields[path[(dot + 1)..]] = field with { Value = field.Value with { Limits = limits } };
    }

    private static string? Limits(string range)
    {
        var ends = range.Split("..");
        return ends.Length != 2 || ends is ["", ""] || !Array.TrueForAll(ends, end => end.Length == 0 || long.TryParse(end, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? null
            : string.Join(' ', new[] { ends[0].Length > 0 ? "min=" + ends[0] : "", ends[1].Length > 0 ? "max=" + ends[1] : "" }.Where(end => end.Length > 0));
    }
}
