using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Effective;

/// <summary>The default seccomp profile of an engine, with its conditions worked out, as the engine writes it into a spec.</summary>
internal static class EngineProfile
{
    private static readonly SeccompArch Assumed = SeccompArch.All.First(arch => arch.GoName == "amd64");

    /// <summary>The profile of the engine of a node for a container with some capabilities; null if the engine or its version is not known.</summary>
    public static MappingNode? Of(SpecTarget target, IReadOnlyCollection<string> capabilities)
    {
        if (target.Node is not { Containerd: { } version } node || !IsSettled("containerd", version) || DefaultProfiles.Find("containerd", version) is not { } profile)
        {
            return null;
        }

        var arch = SeccompArch.All.FirstOrDefault(item => item.GoName == target.Architecture) ?? Assumed;
        var section = new MappingNode();
        section.Set("defaultAction", profile.DefaultAction.Node!);
        if (profile.DefaultErrnoRet.Node is { } errno)
        {
            section.Set("defaultErrnoRet", errno);
        }

        section.Set("architectures", Architectures(profile, arch));
        var rules = (SequenceNode)section.Set("syscalls", new SequenceNode());
        foreach (var rule in profile.Rules)
        {
            if (Selects(rule.Includes, capabilities, arch, node.Kernel) && (rule.Excludes.IsEmpty || !Excludes(rule.Excludes, capabilities, arch)))
            {
                rules.Add(Rule(rule));
            }
        }

        return section;
    }

    /// <summary>Whether all releases that a version stands for have the same profile.</summary>
    private static bool IsSettled(string engine, ComponentVersion version) =>
        !DefaultProfiles.Changes(engine).Any(change => change.CompareTo(version) > 0 && change.CompareTo(version.Highest) <= 0);

    private static SequenceNode Architectures(ParsedProfile profile, SeccompArch arch)
    {
        var list = new SequenceNode();
        foreach (var entry in profile.Value["archMap"].Items.Select(ConfigValue.Of).Where(entry => entry["architecture"].Text == arch.OciName))
        {
            list.Add(entry["architecture"].Node!);
            foreach (var sub in entry["subArchitectures"].Items)
            {
                list.Add(sub);
            }
        }

        return list;
    }

    /// <summary>A kernel that is not declared is taken for one that Kubernetes supports, all of which are newer than any that a profile asks for.</summary>
    private static bool Selects(RuleSelector selector, IReadOnlyCollection<string> capabilities, SeccompArch arch, ComponentVersion? kernel) =>
        (selector.Capabilities.Count == 0 || selector.Capabilities.All(name => capabilities.Contains(name.Text)))
        && (selector.Arches.Count == 0 || selector.Arches.Any(name => name.Text == arch.GoName))
        && (selector.MinKernel is not { } least || kernel is null || VersionRange.Parse(">=" + least.Text).Contains(kernel) != Verdict.No);

    private static bool Excludes(RuleSelector selector, IReadOnlyCollection<string> capabilities, SeccompArch arch) =>
        selector.Capabilities.Any(name => capabilities.Contains(name.Text)) || selector.Arches.Any(name => name.Text == arch.GoName);

    private static MappingNode Rule(SeccompRule rule)
    {
        var copy = (MappingNode)rule.Node.Clone();
        copy.Remove("includes");
        copy.Remove("excludes");
        foreach (var argument in ConfigValue.Of(copy)["args"].Items.OfType<MappingNode>().Where(item => ConfigValue.Of(item)["valueTwo"].Integer == 0))
        {
            // Go leaves zeros out, which mean the same.
            argument.Remove("valueTwo");
        }

        return copy;
    }
}
