using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>A profile that was made of recorded calls.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Recorded">The calls that are new in it because they were recorded.</param>
/// <param name="Added">The calls that were added for runtimes, for each runtime those that are new.</param>
/// <param name="Refused">The calls that were recorded and that the earlier profile denies by name: it still does.</param>
public sealed record DraftedProfile(MappingNode Profile, IReadOnlyList<string> Recorded, IReadOnlyList<AddedCalls> Added, IReadOnlyList<string> Refused);
