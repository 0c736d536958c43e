namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>One field of a generated class.</summary>
/// <param name="Key">The key in the document.</param>
/// <param name="Property">The name of the property.</param>
/// <param name="AddMethod">The name of the method that adds an item or an entry; empty for single values.</param>
/// <param name="Parameter">The name of a parameter for it.</param>
/// <param name="Shape">What one value is.</param>
/// <param name="Container">Whether it is one value, a list or a map.</param>
/// <param name="Type">The C# type of one value.</param>
/// <param name="IsRequired">Whether the constructor takes it.</param>
/// <param name="IsFixed">Whether the object is always there and can be configured but not replaced, like the metadata of a kind.</param>
/// <param name="Doc">The summary, as XML text.</param>
/// <param name="AddsNew">For lists of objects: whether the add method also makes items. Objects with a kind are made by their constructor only.</param>
/// <param name="Item">For lists of objects: the required fields of an item, which the add method takes.</param>
internal sealed record FieldSpec(
    string Key,
    string Property,
    string AddMethod,
    string Parameter,
    ValueShape Shape,
    ValueContainer Container,
    string Type,
    bool IsRequired,
    bool IsFixed,
    string Doc,
    bool AddsNew,
    EquatableArray<FieldSpec> Item);
