namespace Plimsoll.Kustomize;

/// <summary>Paths of files that are compared, however they were written.</summary>
internal static class ProjectPath
{
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
}
