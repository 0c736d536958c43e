using Plimsoll.Documents;
using Plimsoll.Emit;

namespace Plimsoll.Seccomp;

/// <summary>
/// Hands profiles to the security-profiles-operator, which writes each object to a file below <c>operator</c>.
/// Source: https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/installation-usage.md
/// </summary>
internal sealed class OperatorInstaller(string? space) : SeccompInstaller
{
    internal override bool WritesFiles => false;

    internal override string ReferenceTo(string file) => space is null ? $"operator/{file}" : $"operator/{space}/{file}";

    internal override IEnumerable<MappingNode> Objects(IReadOnlyList<NamedProfile> profiles, Origin origin) => profiles.Select(Object);

    private MappingNode Object(NamedProfile named)
    {
        var inputs = new ConversionInputs { Name = Path.GetFileNameWithoutExtension(named.File), Namespace = space };
        var conversion = named.Profile.ToForm(SeccompForm.Operator, inputs);
        if (conversion.Notes.FirstOrDefault(note => note.ChangesEffect) is { } lost)
        {
            var origin = lost.Node is { Origin.IsKnown: true } node ? node.Origin : named.AddedAt;
            throw new EmitException($"seccomp profile '{named.Profile.Name}' cannot be installed by the operator: {lost.Message}; change it, or install it with SeccompInstaller.DaemonSet()", origin);
        }

        return conversion.Root;
    }
}
