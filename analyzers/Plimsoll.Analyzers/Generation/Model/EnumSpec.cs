namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>One generated type for a set of allowed texts.</summary>
internal sealed record EnumSpec(string Name, string Doc, EquatableArray<EnumValueSpec> Values);

/// <param name="Name">The name of the property.</param>
/// <param name="Value">The text.</param>
internal sealed record EnumValueSpec(string Name, string Value);
