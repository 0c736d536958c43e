namespace Plimsoll.Documents;

/// <summary>
/// What is known about a claim, from least to most certain that it holds.
/// Only <see cref="SomePath"/> and <see cref="Definite"/> are ever reported.
/// </summary>
public enum Verdict
{
    /// <summary>The claim does not hold.</summary>
    No,

    /// <summary>The claim depends on something that cannot be seen here.</summary>
    Unknown,

    /// <summary>The claim holds on some visible path through the program and not on another.</summary>
    SomePath,

    /// <summary>The claim holds whenever the object exists.</summary>
    Definite,
}
