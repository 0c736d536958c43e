using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>A field as the typed API shows it.</summary>
/// <param name="Field">The field of the schema.</param>
/// <param name="Property">The name of its property; <c>With</c> before it names the methods that set it.</param>
/// <param name="AddMethod">The method that adds an item or an entry; empty for single values.</param>
/// <param name="IsConstructed">Whether the constructor takes it.</param>
internal sealed record ApiField(SchemaField Field, string Property, string AddMethod, bool IsConstructed)
{
    /// <summary>The type of one value: of an item, where the field is a list or a map.</summary>
    public FieldType Value => Field.Type.Kind is FieldKind.List or FieldKind.Map ? Field.Type.Element! : Field.Type;
}
