using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>The names that the typed API gives to the members of a type: its generator and the writer of C# share them.</summary>
internal static class MemberNames
{
    // Members of the base classes.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Node", "Get", "Set", "Remove", "As", "Equals", "GetHashCode", "GetType", "ToString", "ObjectName", "ObjectNamespace",
    };

    /// <summary>The property of a field.</summary>
    public static string Property(SchemaType type, SchemaField field)
    {
        var name = CSharpNames.Pascal(field.Name);
        return Reserved.Contains(name) || name == type.ShortName ? name + "Value" : name;
    }

    /// <summary>The names of the <c>With</c> methods of some fields, which the <c>Add</c> methods must not repeat.</summary>
    public static HashSet<string> WithMethods(SchemaType type, IEnumerable<SchemaField> fields) =>
        new(fields.Select(field => "With" + Property(type, field)), StringComparer.Ordinal);

    /// <summary>The method that adds an item to a list or an entry to a map.</summary>
    /// <param name="property">The property of the field.</param>
    /// <param name="methods">The names that are taken; the new one is added.</param>
    public static string AddMethod(string property, HashSet<string> methods)
    {
        var singular = "Add" + CSharpNames.Singular(property);
        return methods.Add(singular) ? singular : "Add" + property;
    }
}
