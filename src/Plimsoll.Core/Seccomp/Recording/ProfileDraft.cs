using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Makes a profile of recorded calls, in the plain form that the kubelet's folder holds and runtimes read.</summary>
public static class ProfileDraft
{
    private const int Enosys = 38;
    private const string Allow = "SCMP_ACT_ALLOW";

    /// <summary>
    /// Makes the profile: what was recorded is allowed, and everything else gets ENOSYS. The calls that runtimes make themselves stand in a rule
    /// of their own for each runtime, whose <c>comment</c> says so; whoever reads profiles passes that field over.
    /// </summary>
    /// <param name="recording">The calls.</param>
    /// <param name="runtimes">The runtimes that will start the program.</param>
    /// <param name="onto">
    /// The profile under which the calls were logged, or an earlier draft: its rules stay, but those that log, and its default action becomes
    /// ERRNO. Null for none.
    /// </param>
    public static DraftedProfile Of(CallRecording recording, IReadOnlyList<PlatformRuntime> runtimes, ParsedProfile? onto = null)
    {
        var profile = onto?.Node.Clone() as MappingNode ?? new MappingNode();
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        var rules = Start(profile, onto, recording, allowed);
        var denied = Denied(ParsedProfile.Of(profile)!);
        var refused = recording.Calls.Where(denied.Contains).ToList();
        var recorded = recording.Calls.Where(call => !allowed.Contains(call) && !denied.Contains(call)).ToList();
        if (recorded.Count > 0)
        {
            rules.Add(Rule(recorded));
        }

        allowed.UnionWith(recorded);
        var added = new List<AddedCalls>();
        foreach (var runtime in runtimes)
        {
            var missing = RuntimeNeeds.MadeBy(runtime).Where(call => !allowed.Contains(call) && !denied.Contains(call)).ToList();
            if (missing.Count > 0)
            {
                var rule = Rule(missing);
                rule.Set("comment", ScalarNode.String($"{NameOf(runtime)} makes these calls itself after it has loaded the filter"));
                rules.Add(rule);
                allowed.UnionWith(missing);
                added.Add(new(runtime, missing));
            }
        }

        return new(profile, recorded, added, refused);
    }

    /// <summary>A runtime as a message names it.</summary>
    internal static string NameOf(PlatformRuntime runtime) => runtime.Version is { } version ? $"{runtime.Name} {version}" : runtime.Name;

    private static SequenceNode Start(MappingNode profile, ParsedProfile? onto, CallRecording recording, HashSet<string> allowed)
    {
        if (onto is null || onto.DefaultAction.Text is "SCMP_ACT_LOG" or "SCMP_ACT_ALLOW" || onto.DefaultAction.IsAbsent)
        {
            profile.Set("defaultAction", ScalarNode.String("SCMP_ACT_ERRNO"));
            profile.Set("defaultErrnoRet", ScalarNode.Integer(Enosys));
        }

        // Fields of the operator's object, which no file has.
        profile.Remove("baseProfileName");
        profile.Remove("disabled");
        AddArchitectures(profile, recording);
        var rules = profile["syscalls"] as SequenceNode ?? (SequenceNode)profile.Set("syscalls", new SequenceNode());
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            if (ConfigValue.Of(rules[i])["action"].Text == "SCMP_ACT_LOG")
            {
                rules.RemoveAt(i);
            }
        }

        foreach (var rule in ParsedProfile.Of(profile)!.Rules)
        {
            if (!rule.HasArguments && rule.Does(Allow))
            {
                allowed.UnionWith(rule.Names.Select(name => name.Text));
            }
        }

        return rules;
    }

    /// <summary>The calls that a profile decides on otherwise, whatever their arguments are.</summary>
    private static HashSet<string> Denied(ParsedProfile profile) => new(profile.Rules
        .Where(rule => !rule.HasArguments && !rule.IsConditional && FilterAction.KindOf(rule.Action.Text) is not (null or ActionKind.Allow))
        .SelectMany(rule => rule.Names).Select(name => name.Text), StringComparer.Ordinal);

    /// <summary>Lists the architectures that were seen, each behind that of its machine; a profile in Docker's form has its map.</summary>
    private static void AddArchitectures(MappingNode profile, CallRecording recording)
    {
        if (profile.ContainsKey("archMap"))
        {
            return;
        }

        var list = profile["architectures"] as SequenceNode ?? (SequenceNode)profile.Set("architectures", new SequenceNode());
        foreach (var arch in recording.Architectures.SelectMany(arch => new[] { arch.Native, arch }).Distinct())
        {
            if (!list.Any(item => ConfigValue.Of(item).Text == arch.OciName))
            {
                list.Add(ScalarNode.String(arch.OciName));
            }
        }
    }

    private static MappingNode Rule(IEnumerable<string> calls)
    {
        var names = new SequenceNode();
        foreach (var call in calls)
        {
            names.Add(ScalarNode.String(call));
        }

        var rule = new MappingNode();
        rule.Set("names", names);
        rule.Set("action", ScalarNode.String(Allow));
        return rule;
    }
}
