using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Fields of OCI specs by their paths.</summary>
internal static class OciFields
{
    /// <summary>The nodes at a path, in which <c>[]</c> stands for any item.</summary>
    public static IEnumerable<ConfigNode> Find(OciScope spec, string path)
    {
        var list = path.IndexOf("[].", StringComparison.Ordinal);
        if (list < 0)
        {
            return At(spec.Value, path) is { } node ? [node] : [];
        }

        var found = new List<ConfigNode>();
        foreach (var item in ConfigValue.Of(At(spec.Value, path.Substring(0, list))).Items)
        {
            if (At(ConfigValue.Of(item), path.Substring(list + 3)) is { } node)
            {
                found.Add(node);
            }
        }

        return found;
    }

    /// <summary>
    /// How much a value matters that a field cannot have: an error, unless no declared runtime reads the field.
    /// </summary>
    public static Severity SeverityOf(OciScope spec, string path)
    {
        if (spec.Targets.Count == 0 || OciFieldFacts.Find(path) is not { } fact)
        {
            return Severity.Error;
        }

        foreach (var target in spec.Targets)
        {
            if (fact.IsDroppedBy(target.Runtime) != Verdict.Definite)
            {
                return Severity.Error;
            }
        }

        return Severity.Warning;
    }

    private static ConfigNode? At(ConfigValue value, string path)
    {
        foreach (var step in path.Split('.'))
        {
            value = value[step];
        }

        return value.IsSet() == Verdict.Definite ? value.Node : null;
    }
}
