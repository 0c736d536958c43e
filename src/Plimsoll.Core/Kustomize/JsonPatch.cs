using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>A list of operations at paths, <see href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</see>.</summary>
internal static class JsonPatch
{
    /// <summary>Makes unknown what a patch changes.</summary>
    public static void Hide(MappingNode target, SequenceNode operations)
    {
        foreach (var operation in operations.Select(ConfigValue.Of))
        {
            if (operation["op"].Text == "test")
            {
                continue;
            }

            foreach (var path in new[] { operation["path"].Text, operation["op"].Text == "move" ? operation["from"].Text : null })
            {
                if (path is { Length: > 0 } && path[0] == '/')
                {
                    Hide(target, path.Substring(1).Split('/'));
                }
            }
        }
    }

    private static void Hide(MappingNode root, string[] path)
    {
        // A list as a whole stands under the last key before it.
        var (mapping, key) = (root, Step(path[0]));
        ConfigNode? at = root[key];
        for (var i = 1; i < path.Length; i++)
        {
            switch (at)
            {
                case MappingNode inner:
                    (mapping, key) = (inner, Step(path[i]));
                    at = inner[key];
                    break;
                case SequenceNode items when i < path.Length - 1 && Index(path[i]) is { } index && index < items.Count:
                    at = items[index];
                    break;
                case SequenceNode items when path[i] == "-":
                    items.IsOpen = true;
                    return;
                default:
                    i = path.Length;
                    break;
            }
        }

        mapping.Set(key, new UnknownNode(origin: mapping[key]?.Origin ?? mapping.Origin));
    }

    private static string Step(string step) => step.Replace("~1", "/").Replace("~0", "~");

    private static int? Index(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
