namespace Plimsoll.Annotations;

/// <summary>
/// Says where the value of a parameter or property is written, relative to the scope of the call (see <see cref="ConfigScopeAttribute"/>).
/// <c>x[]</c> appends to a list: once, or once for each element of a <c>params</c> array or other collection. <c>.</c> is the scope itself, and of a static method that makes a scalar the scalar that it makes; <c>{path}</c> is the path that another parameter holds.
/// On a delegate parameter the lambda runs with its parameter bound to the node at the path.
/// A null argument writes nothing.
/// </summary>
/// <param name="path">A path such as <c>privileged</c>, <c>capabilities.drop[]</c> or <c>metadata.labels[{key}]</c>, where <c>{key}</c> names another parameter.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ConfigPathAttribute(string path) : Attribute
{
    /// <summary>The path, relative to the scope.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// If given, what is written is not the argument but the value at this path of the argument:
    /// a reference by object, such as <c>metadata.name</c> of a ServiceAccount.
    /// </summary>
    public string? From { get; set; }
}
