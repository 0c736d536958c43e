using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The user of the process, with its groups.</summary>
internal static class SpecUser
{
    public static MappingNode Of(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var security = spec.Request.Security;
        var user = new MappingNode();
        var id = security["run_as_user"];
        user.Set("uid", ledger.Carry(id.Node!));
        var group = Group(spec, id);
        user.Set("gid", group);
        user.Set("additionalGids", Groups(spec, id.Integer, ConfigValue.Of(group).Integer));
        return user;
    }

    /// <summary>The group that is asked for, or else the one that the image's /etc/passwd gives the user, or else 0.</summary>
    private static ConfigNode Group(ContainerdSpec spec, ConfigValue id)
    {
        var group = spec.Request.Security["run_as_group"];
        if (!group.IsAbsent)
        {
            return spec.Ledger.Carry(group.Node!);
        }

        if (spec.Machine?.Image is not { } image || id.Integer is not { } user)
        {
            return spec.Ledger.Hole("the image's /etc/passwd names the group of the user, or it is 0", source: spec.Ledger.SourceOf(id.Node));
        }

        var known = image.Users.FirstOrDefault(line => line.User == user);
        return spec.Ledger.Number(known.Name is null ? 0 : known.Group, Reason.Default("the image's /etc/passwd"));
    }

    /// <summary>The groups of the Pod, with those of the image's /etc/group, in order.</summary>
    private static SequenceNode Groups(ContainerdSpec spec, long? user, long? group)
    {
        var ledger = spec.Ledger;
        var security = spec.Request.Security;
        var asked = security["supplemental_groups"];
        var listsPrimary = ContainerdFacts.ListsPrimaryGroup.For(spec.Version);
        var isStrict = security["supplemental_groups_policy"].Text == "Strict" ? ContainerdFacts.ReadsGroupsPolicy.For(spec.Version) : Verdict.No;
        var found = new SortedDictionary<long, ConfigNode>();
        foreach (var item in asked.Items)
        {
            found[ConfigValue.Of(item).Integer!.Value] = ledger.Carry(item);
        }

        if (group is { } primary && listsPrimary == Verdict.Definite && !found.ContainsKey(primary))
        {
            found[primary] = ledger.Number(primary, spec.Default("the primary group is listed too"));
        }

        if (isStrict != Verdict.Definite && spec.Machine?.Image is { } image && image.Users.FirstOrDefault(line => line.User == user) is { Name: { } name })
        {
            foreach (var line in image.Groups.Where(line => line.Name != name && line.Members.Contains(name)))
            {
                found[line.Group] = ledger.Number(line.Group, Reason.Default("the image's /etc/group"));
            }
        }

        var groups = new SequenceNode();
        foreach (var node in found.Values)
        {
            groups.Add(node);
        }

        groups.IsOpen = asked.Sequence is { IsOpen: true } || (listsPrimary != Verdict.No && group is null)
            || (spec.Machine?.Image is null && isStrict != Verdict.Definite);
        return ledger.Note(groups, groups.IsOpen
            ? Reason.Unknown("the image's /etc/group and /etc/passwd may add groups")
            : ledger.Nearest(asked.Node)!);
    }
}
