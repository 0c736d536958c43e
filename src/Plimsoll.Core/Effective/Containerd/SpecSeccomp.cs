using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The seccomp filter of a container.</summary>
internal static class SpecSeccomp
{
    public static void Write(ContainerdSpec spec, MappingNode linux, MappingNode process)
    {
        var ledger = spec.Ledger;
        var profile = spec.Request.Security["seccomp"];
        var type = profile["profile_type"];
        var reason = ledger.Nearest(type.Node ?? profile.Node)!;
        if (spec.Request.IsPrivileged == true)
        {
            ledger.NoteAbsent("linux.seccomp", ledger.Of(spec.Request.Security["privileged"].Node!)! with
            {
                Note = "a privileged container has no filter, whatever its profile says",
            });
        }
        else if (spec.Request.IsPrivileged is null)
        {
            linux.Set("seccomp", ledger.Hole("privileged is not known"));
        }
        else if (type.Text == "Unconfined")
        {
            ledger.NoteAbsent("linux.seccomp", reason);
        }
        else if (type.Text == "Localhost" && profile["localhost_ref"].Text is { } path)
        {
            linux.Set("seccomp", spec.Profiles.Localhost(Name(path)) is MappingNode found
                ? ledger.Note(found.Clone(), reason with { Note = $"the file {path}" })
                : ledger.Hole($"the file {path} is not among the documents", source: reason.Source));
        }
        else if (type.Text == "RuntimeDefault" && Held(process) is { } held && spec.Profiles.Default(spec.Target, held) is { } known)
        {
            linux.Set("seccomp", ledger.Note(known.Clone(), reason with { Note = $"the default profile of {spec.Engine} for {spec.Target.Architecture}" }));
        }
        else
        {
            linux.Set("seccomp", ledger.Note(new UnknownNode(), reason with
            {
                Kind = ReasonKind.Unknown,
                Note = type.Text == "RuntimeDefault" ? $"the default profile of {spec.Engine}" : reason.Note,
            }));
        }
    }

    private static string Name(string path) =>
        path.StartsWith(ProfilePart.SeccompRoot, StringComparison.Ordinal) ? path.Substring(ProfilePart.SeccompRoot.Length) : path;

    /// <summary>The capabilities of the process; null if there may be more than are known.</summary>
    private static List<string>? Held(MappingNode process)
    {
        var sets = ConfigValue.Of(process)["capabilities"];
        var bounding = sets["bounding"];
        return sets.IsUnknown || bounding.Sequence is { IsOpen: true } ? null : bounding.Items.Select(item => ConfigValue.Of(item).Text!).ToList();
    }
}
