namespace Plimsoll.Seccomp;

/// <summary>Who reads a profile before the runtime gets it.</summary>
public enum ProfileReading
{
    /// <summary>The fields of Docker's dialect count: so read dockerd, Podman and CRI-O.</summary>
    Docker,

    /// <summary>They do not, and a rule for some capabilities holds for all containers: so reads containerd what the kubelet's folder holds.</summary>
    Plain,
}
