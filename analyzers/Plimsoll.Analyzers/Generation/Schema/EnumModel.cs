using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Schema;

/// <summary>Builds the model of a set of values.</summary>
internal static class EnumModel
{
    public static EnumSpec Of(SchemaEnum values) => new(
        values.Name,
        values.IsOpen ? "Text that is usually one of a few values." : "Text that is one of a few values.",
        new(values.Values.Select(value => new EnumValueSpec(value.Name ?? CSharpNames.Pascal(value.Value), value.Value)).ToArray()));
}
