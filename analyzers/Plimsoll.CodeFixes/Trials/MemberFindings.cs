using Microsoft.CodeAnalysis;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>What the rules say of a member, and the objects that they saw in it.</summary>
internal sealed record MemberFindings(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<SeenTree> Trees);
