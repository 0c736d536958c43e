namespace Plimsoll.Rules;

/// <summary>A kind that Kubernetes once served.</summary>
/// <param name="Removed">The second number of the first version without it.</param>
/// <param name="DeprecatedIn">The second number of the first version that calls the kind deprecated and has the replacement.</param>
/// <param name="Replacement">The API version that has the kind now, or null if none has.</param>
internal sealed record RemovedApi(int Removed, int DeprecatedIn, string? Replacement);
