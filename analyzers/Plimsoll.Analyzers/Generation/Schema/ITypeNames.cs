using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Schema;

/// <summary>The C# names and the words of the types of one schema.</summary>
internal interface ITypeNames
{
    /// <summary>Whether objects of a type carry <c>apiVersion</c>, <c>kind</c> and metadata.</summary>
    bool IsKind(string type);

    /// <summary>A type as code in a namespace names it.</summary>
    string TypeName(string type, string from);

    /// <summary>The type of one of several texts, as code in a namespace names it.</summary>
    string EnumName(SchemaEnum values, string from);

    /// <summary>A sentence that says which versions have a type or a field.</summary>
    string Since(VersionRange versions);
}
