namespace Plimsoll.Seccomp;

/// <summary>The written forms of a seccomp profile.</summary>
public enum SeccompForm
{
    /// <summary>The plain form of the OCI runtime spec, which the kubelet's folder holds too.</summary>
    Oci,

    /// <summary>Docker's and Podman's dialect: <c>archMap</c>, and rules for some capabilities, architectures and kernels only.</summary>
    Docker,

    /// <summary>Docker's first dialect, with one <c>name</c> in each rule.</summary>
    DockerOld,

    /// <summary>The <c>SeccompProfile</c> object of the security-profiles-operator.</summary>
    Operator,
}
