namespace Plimsoll.CodeFixes.Trials;

/// <summary>Fixes that work together.</summary>
/// <param name="Trial">The project with the fixes made.</param>
/// <param name="Chosen">The fixes.</param>
/// <param name="After">Where members stand in that project; null for what is not written any more.</param>
internal sealed record MadeFixes(FixTrial Trial, IReadOnlyList<ChosenFix> Chosen, Func<Member, Member?> After);
