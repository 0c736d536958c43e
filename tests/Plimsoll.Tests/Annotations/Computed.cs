using Plimsoll.Documents;

namespace Plimsoll.Tests.Annotations;

/// <summary>Takes out of two trees what the attributes of a call do not tell.</summary>
internal static class Computed
{
    public static void Remove(MappingNode expected, MappingNode actual, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Remove(expected, path);
            Remove(actual, path);
        }
    }

    // What only held the value goes with it.
    private static void Remove(MappingNode root, string path)
    {
        NodeAccess.Remove(root, path);
        var end = path.LastIndexOfAny(['.', '[']);
        if (end > 0 && NodeAccess.Get(root, path[..end]) is null or MappingNode { Count: 0 })
        {
            Remove(root, path[..end]);
        }
    }
}
