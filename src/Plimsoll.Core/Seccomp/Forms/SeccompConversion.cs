using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Writes profiles in other forms than the one they were read in, and says what a form cannot express.</summary>
public static class SeccompConversion
{
    /// <summary>
    /// Converts a profile. Rules of Docker's dialect for some capabilities, architectures or kernels are decided where the form has no words
    /// for them. A profile that has the form already is copied as it is.
    /// </summary>
    public static Conversion Convert(ParsedProfile profile, SeccompForm form, ConversionInputs? inputs = null)
    {
        var given = inputs ?? new();
        if (profile.Form == form)
        {
            return new((MappingNode)DocumentOf(profile).Clone(), []);
        }

        var notes = new List<ConversionNote>();
        return form switch
        {
            SeccompForm.Docker => new(DockerForm.Write(profile, notes), notes),
            SeccompForm.DockerOld => new(OldDockerForm.Write(PlainForm.Write(profile, given, "Docker's old dialect", notes), notes), notes),
            SeccompForm.Operator => new(OperatorForm.Write(PlainForm.Write(profile, given, "the operator's object", notes), given, notes), notes),
            _ => new(PlainForm.Write(profile, given, "the plain form", notes), notes),
        };
    }

    // The operator's object is more than its spec; a section of an OCI spec stands for itself.
    private static MappingNode DocumentOf(ParsedProfile profile) =>
        profile.Form == SeccompForm.Operator && profile.Node.Parent is MappingNode root && root.ContainsKey("kind") ? root : profile.Node;
}
