namespace Plimsoll.CSharp;

/// <summary>A parameter of a verb.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">
/// What it takes: <c>string</c>, <c>int</c> and so on, the name of a scalar type, <c>[x]</c> for a list, <c>{x}</c> for a map,
/// <c>&amp;type</c> for a lambda that configures an object, <c>*type</c> for an object that is referred to.
/// </param>
/// <param name="Default">The default as the table writes it, <c>null</c> included; null if the argument must be given.</param>
/// <param name="Path">Where it is written; <c>-</c> for nowhere.</param>
/// <param name="Others">Further places where it is written, and what of it: <c>path&lt;from</c>.</param>
/// <param name="From">What of the argument is written, or empty for all of it.</param>
/// <param name="Check">The form that it must have, or empty.</param>
internal sealed record VerbParameter(string Name, string Form, string? Default, string Path, IReadOnlyList<string> Others, string From, string Check);
