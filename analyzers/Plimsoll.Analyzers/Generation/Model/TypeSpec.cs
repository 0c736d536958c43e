namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>One generated class.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="SchemaName">The name of the schema type, for <c>[ConfigType]</c>.</param>
/// <param name="Base">The base class, fully qualified.</param>
/// <param name="Doc">The summary, as XML text.</param>
/// <param name="Kind">What the constructor of an object with apiVersion and kind writes, or null.</param>
/// <param name="Fields">The fields; those that the constructor takes are marked.</param>
internal sealed record TypeSpec(string Name, string SchemaName, string Base, string Doc, KindSpec? Kind, EquatableArray<FieldSpec> Fields);

/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="HasName">Whether the constructor takes the name of the object.</param>
/// <param name="NamePaths">Where the constructor writes the name besides <c>metadata.name</c>.</param>
/// <param name="Constants">What else the constructor writes.</param>
internal sealed record KindSpec(string ApiVersion, string Kind, bool HasName, EquatableArray<string> NamePaths, EquatableArray<VerbConstant> Constants);
