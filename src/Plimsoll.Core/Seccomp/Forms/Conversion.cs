using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>A profile in another written form.</summary>
/// <param name="Root">The document: a profile, or the operator's object.</param>
/// <param name="Notes">What the form cannot express, or what had to be decided.</param>
public sealed record Conversion(MappingNode Root, IReadOnlyList<ConversionNote> Notes)
{
    /// <summary>Whether every system call gets the same answer as before, at what the inputs name.</summary>
    public bool KeepsEffect => !Notes.Any(note => note.ChangesEffect);
}
