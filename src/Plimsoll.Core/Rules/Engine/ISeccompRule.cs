namespace Plimsoll.Rules;

/// <summary>Looks at seccomp profiles: files, the section of an OCI spec, and SeccompProfile objects.</summary>
internal interface ISeccompRule
{
    void Check(SeccompScope profile);
}
