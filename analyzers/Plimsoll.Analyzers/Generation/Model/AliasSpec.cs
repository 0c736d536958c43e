namespace Plimsoll.Analyzers.Generation.Model;

/// <summary>A class that gives names to places.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace, or empty.</param>
/// <param name="Containers">The declarations of the class and the types around it, outermost first.</param>
/// <param name="Aliases">The names with their paths.</param>
internal sealed record AliasSpec(string HintName, string Namespace, EquatableArray<string> Containers, EquatableArray<AliasPath> Aliases);

/// <param name="Name">The name, without the <c>@</c>.</param>
/// <param name="Path">The path that it stands for.</param>
internal sealed record AliasPath(string Name, string Path);
