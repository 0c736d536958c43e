namespace Plimsoll.Schemas;

/// <summary>One allowed value of a text field.</summary>
/// <param name="Value">The value as documents write it.</param>
/// <param name="Name">A name for it in C# if it cannot be made from the value, else null.</param>
/// <param name="Since">The first version that has it if that is known and later than that of its fields, else null.</param>
public sealed record SchemaEnumValue(string Value, string? Name, string? Since = null);
