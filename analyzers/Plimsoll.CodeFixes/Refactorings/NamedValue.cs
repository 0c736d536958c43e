using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>A value that has a name in the code, or is put together of such.</summary>
/// <param name="Node">Its place in the object.</param>
/// <param name="Type">What it is, known or not.</param>
/// <param name="Code">How it is written.</param>
internal sealed record NamedValue(ScalarNode Node, ScalarType Type, string Code);
