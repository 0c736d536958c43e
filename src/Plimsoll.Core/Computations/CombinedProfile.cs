using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Computations;

/// <summary>Profiles made of others.</summary>
internal static class CombinedProfile
{
    /// <summary>Combines two profiles; null if one of them is not wholly known, or no profile can express the result.</summary>
    public static MappingNode? Of(MappingNode? first, MappingNode? second, Func<ParsedProfile, ParsedProfile, MappingNode> combine)
    {
        if (Copy(first) is null || Copy(second) is null)
        {
            return null;
        }

        try
        {
            return combine(ParsedProfile.Of(first!)!, ParsedProfile.Of(second!)!);
        }
        catch (InvalidOperationException)
        {
            // The member throws: there is no such object.
            return null;
        }
    }

    /// <summary>A profile that lets some calls through, and no other.</summary>
    public static MappingNode Allowing(IReadOnlyList<string> names)
    {
        var list = new SequenceNode();
        foreach (var name in names)
        {
            list.Add(ScalarNode.String(name));
        }

        var rule = new MappingNode();
        rule.Set("names", list);
        rule.Set("action", ScalarNode.String("SCMP_ACT_ALLOW"));
        var profile = new MappingNode();
        profile.Set("defaultAction", ScalarNode.String("SCMP_ACT_ERRNO"));
        profile.Set("syscalls", new SequenceNode { rule });
        return profile;
    }

    /// <summary>The profile itself, if it is wholly known.</summary>
    public static MappingNode? Copy(MappingNode? profile) => profile is not null && NodeEquality.IsKnown(profile) ? profile : null;
}
