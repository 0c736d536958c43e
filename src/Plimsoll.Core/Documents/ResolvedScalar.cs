namespace Plimsoll.Documents;

/// <summary>What an unquoted scalar means: its type, and its text as JSON writes it.</summary>
internal readonly record struct ResolvedScalar(ScalarType Type, string Text);
