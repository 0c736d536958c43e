namespace Plimsoll.CSharp.Parts;

/// <summary>A method that says once what several places of a file have in common.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">What differs between the places.</param>
/// <param name="Body">The object that it makes, or a lambda that does what it does to one.</param>
internal sealed record PartMethod(string Name, IReadOnlyList<PartParameter> Parameters, Argument Body);

/// <summary>A parameter of such a method.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
internal sealed record PartParameter(string Type, string Name);
