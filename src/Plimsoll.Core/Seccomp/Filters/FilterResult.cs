namespace Plimsoll.Seccomp;

/// <summary>What a runtime makes of a profile.</summary>
/// <param name="Filter">The filter; null if the runtime refuses the profile.</param>
/// <param name="Problems">What the runtime refuses, or passes over.</param>
public sealed record FilterResult(SeccompFilter? Filter, IReadOnlyList<FilterProblem> Problems);
