namespace Plimsoll.Annotations;

/// <summary>
/// Names a place of a type, so that one verb serves several types: <c>@pod</c> is <c>spec</c> in a Pod,
/// <c>spec.template.spec</c> in a Deployment. A path that starts with <c>@name</c> is resolved by the type of the receiver at the call,
/// and starts at the receiver, whatever the scope of the call. The class is partial: what opens the place is generated from this attribute.
/// </summary>
/// <param name="name">The name, without the <c>@</c>.</param>
/// <param name="path">The path that it stands for; empty for the object itself.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ConfigAliasAttribute(string name, string path) : Attribute
{
    /// <summary>The name, without the <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The path that the name stands for.</summary>
    public string Path { get; } = path;
}
