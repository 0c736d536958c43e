namespace Plimsoll.CSharp.Parts;

/// <summary>What objects share that are not of one shape: some have calls that others lack, which may as well stand behind the call of a method.</summary>
internal static class PartCore
{
    // More would hide what the method says.
    private const int MostRest = 3;

    /// <summary>Groups of parts that are of one shape but for calls like <c>WithReplicas(3)</c>, without these.</summary>
    public static IEnumerable<IReadOnlyList<Part>> Groups(IReadOnlyList<Part> parts, PartShapes shapes)
    {
        var frames = parts.Where(part => part.Node is Creation)
            .GroupBy(part => shapes.Of(Without(part, call => call.IsFree).Node), StringComparer.Ordinal);
        foreach (var frame in frames)
        {
            var common = new HashSet<string>(Free(frame.First(), shapes), StringComparer.Ordinal);
            foreach (var part in frame)
            {
                common.IntersectWith(Free(part, shapes));
            }

            var cores = frame.Select(part => Without(part, call => call.IsFree && !common.Contains(shapes.Of(call))))
                .Where(core => core.Rest.Count <= MostRest).ToList();
            if (cores.Count > 1 && cores.Any(core => core.Rest.Count > 0))
            {
                yield return cores;
            }
        }
    }

    private static IEnumerable<string> Free(Part part, PartShapes shapes) =>
        ((Creation)part.Node).Calls.Where(call => call.IsFree).Select(call => shapes.Of(call));

    private static Part Without(Part part, Func<Call, bool> isLeftOut)
    {
        var made = (Creation)part.Node;
        return part with
        {
            Node = made with { Calls = [.. made.Calls.Where(call => !isLeftOut(call))] },
            Rest = [.. made.Calls.Where(isLeftOut)],
        };
    }
}
