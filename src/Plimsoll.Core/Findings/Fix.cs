namespace Plimsoll.Findings;

/// <summary>A change that surely removes a finding and leaves the document valid.</summary>
/// <param name="Title">What the change does, in the imperative.</param>
/// <param name="Edits">The changes, in order.</param>
public sealed record Fix(string Title, IReadOnlyList<Edit> Edits);
