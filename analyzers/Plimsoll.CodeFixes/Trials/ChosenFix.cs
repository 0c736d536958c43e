using Plimsoll.CodeFixes.Printing;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>A fix, and the way in which to make it.</summary>
internal sealed record ChosenFix(Fix Fix, CodeChange Way);
