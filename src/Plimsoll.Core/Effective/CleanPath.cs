namespace Plimsoll.Effective;

/// <summary>The shortest form of a Unix path: https://pkg.go.dev/path/filepath#Clean</summary>
internal static class CleanPath
{
    public static string Of(string path)
    {
        var isRooted = path.StartsWith("/", StringComparison.Ordinal);
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step is "" or ".")
            {
                continue;
            }

            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0 && steps[steps.Count - 1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (!isRooted)
            {
                steps.Add(step);
            }
        }

        var joined = string.Join("/", steps);
        return isRooted ? "/" + joined : joined.Length == 0 ? "." : joined;
    }

    /// <summary>How many separators a path has in its shortest form.</summary>
    public static int Depth(string path) => Of(path).Count(c => c == '/');
}
