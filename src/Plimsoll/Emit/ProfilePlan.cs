using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Emit;

/// <summary>Adds to the objects of an app the seccomp profiles that they refer to, and what installs them.</summary>
internal static class ProfilePlan
{
    /// <summary>All that is emitted.</summary>
    /// <exception cref="EmitException">A profile was changed after something referred to it, or cannot be installed.</exception>
    public static IReadOnlyList<AddedObject> Complete(IReadOnlyList<AddedObject> objects, SeccompInstaller? installer, Origin installedAt)
    {
        var profiles = new List<NamedProfile>();
        var added = objects.Where(item => Profile(item) is not null).ToList();
        foreach (var item in added)
        {
            Add(profiles, Profile(item)!, item.AddedAt);
        }

        var references = objects.SelectMany(item => References(item.Root).Select(reference => (Item: item, reference.Holder, reference.File))).ToList();
        foreach (var (item, _, file) in references)
        {
            Add(profiles, ReferredProfiles.Find(file)!, item.AddedAt);
        }

        if (profiles.Count == 0)
        {
            return objects;
        }

        var all = objects.Where(item => installer is not { WritesFiles: false } || item.Given is not null || !added.Contains(item)).ToList();
        if (installer is not { WritesFiles: false })
        {
            var written = added.Select(item => Profile(item)!.FileName).ToHashSet(StringComparer.Ordinal);
            all.AddRange(profiles.Where(profile => !written.Contains(profile.File)).Select(profile => new AddedObject(profile.Profile.Node, profile.File, profile.AddedAt)));
        }

        if (installer is not null)
        {
            references.ForEach(reference => Redirect(reference.Holder, installer.ReferenceTo(reference.File)));
            all.AddRange(installer.Objects(profiles, installedAt).Select(node => new AddedObject(node, null, installedAt)));
        }

        return all;
    }

    private static SeccompProfile? Profile(AddedObject item) => item.Item is SeccompProfile { Name: not null } profile ? profile : null;

    private static void Add(List<NamedProfile> profiles, SeccompProfile profile, Origin addedAt)
    {
        var file = profile.FileName!;
        if (profile.LastReference is { } reference && reference.File != file)
        {
            throw new EmitException($"seccomp profile '{profile.Name}' was changed after WithSeccomp had named it '{reference.File}', by what it said then; refer to it when it is complete", reference.Origin);
        }

        if (!profiles.Exists(other => other.File == file))
        {
            profiles.Add(new(file, profile, addedAt));
        }
    }

    private static void Redirect(MappingNode holder, string reference) =>
        holder.Set("localhostProfile", ScalarNode.String(reference, holder["localhostProfile"]!.Origin));

    /// <summary>The references that <c>WithSeccomp</c> wrote. A walk with its own stack: trees may be deeper than the thread's.</summary>
    private static IEnumerable<(MappingNode Holder, string File)> References(ConfigNode root)
    {
        var open = new Stack<ConfigNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is MappingNode mapping)
            {
                if (mapping["localhostProfile"] is ScalarNode { Type: ScalarType.String } file && ReferredProfiles.Find(file.Text) is not null)
                {
                    yield return (mapping, file.Text);
                }

                foreach (var entry in mapping.Entries)
                {
                    Push(open, entry.Value);
                }
            }
            else if (node is SequenceNode sequence)
            {
                foreach (var item in sequence)
                {
                    Push(open, item);
                }
            }
        }
    }

    private static void Push(Stack<ConfigNode> open, ConfigNode node)
    {
        if (node is not ScalarNode)
        {
            open.Push(node);
        }
    }
}
