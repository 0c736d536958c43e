namespace Plimsoll.Kustomize;

/// <summary>What Kustomize builds in a folder, for one of the objects in it.</summary>
/// <param name="Folder">The folder of the kustomization.</param>
/// <param name="Affixes">What the name of the object gets before and after it there, with <c>|</c> for the name.</param>
internal readonly record struct Build(string Folder, string Affixes)
{
    /// <summary>Whether two objects stand in one build for certain. Two that no kustomization takes are taken for applied together.</summary>
    /// <param name="left">The builds of one, or null if no kustomization takes it.</param>
    /// <param name="right">Those of the other.</param>
    /// <param name="byOneName">Whether they have to keep their names, or to get the same ones.</param>
    public static bool IsCommon(IReadOnlyList<Build>? left, IReadOnlyList<Build>? right, bool byOneName)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        foreach (var build in left)
        {
            foreach (var other in right)
            {
                if (build.Folder == other.Folder && (!byOneName || build.Affixes == other.Affixes))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
