using System.Text;

namespace Plimsoll.Kustomize;

/// <summary>
/// The path of a replacement, such as <c>metadata.annotations.[example.com/key]</c> or <c>spec.containers.[name=web].image</c>; see
/// <see href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/">replacements</see>.
/// </summary>
internal static class FieldPath
{
    /// <summary>The keys down to the first list, whose items are chosen by their place or by a field.</summary>
    public static IReadOnlyList<string> Keys(string path)
    {
        var keys = new List<string>();
        foreach (var step in Steps(path))
        {
            if (step.StartsWith("[", StringComparison.Ordinal) && step.EndsWith("]", StringComparison.Ordinal) && step.IndexOf('=') < 0)
            {
                keys.Add(step.Substring(1, step.Length - 2));
            }
            else if (step is "*" or "-" || step[0] is '[' or (>= '0' and <= '9'))
            {
                break;
            }
            else
            {
                keys.Add(step);
            }
        }

        return keys;
    }

    // A dot in brackets, or behind a backslash, belongs to a key.
    private static IEnumerable<string> Steps(string path)
    {
        var (step, depth) = (new StringBuilder(), 0);
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '.' && depth == 0))
            {
                if (step.Length > 0)
                {
                    yield return step.ToString();
                }

                step.Clear();
            }
            else if (path[i] == '\\' && i + 1 < path.Length)
            {
                step.Append(path[++i]);
            }
            else
            {
                depth += path[i] == '[' ? 1 : path[i] == ']' ? -1 : 0;
                step.Append(path[i]);
            }
        }
    }
}
