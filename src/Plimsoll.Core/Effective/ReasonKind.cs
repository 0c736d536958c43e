namespace Plimsoll.Effective;

/// <summary>Where a value of an effective spec comes from.</summary>
public enum ReasonKind
{
    /// <summary>The container says so.</summary>
    Own,

    /// <summary>The Pod says so for all its containers.</summary>
    Inherited,

    /// <summary>Nobody says so: it is what a program on the node does by default.</summary>
    Default,

    /// <summary>It depends on something that the manifest and the platform do not say.</summary>
    Unknown,
}
