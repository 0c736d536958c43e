namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>One generated file.</summary>
internal sealed record FileSpec(string HintName, string Namespace, EquatableArray<TypeSpec> Types, EquatableArray<EnumSpec> Enums);
