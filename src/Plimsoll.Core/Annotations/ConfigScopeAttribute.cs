namespace Plimsoll.Annotations;

/// <summary>
/// Says where the writes of a method or constructor land, relative to its receiver.
/// A path that ends in <c>[]</c> appends a new item to that list and lands in it. For an extension method the receiver is its first parameter; for any other
/// static method it is the object that the method returns, or the first parameter if it returns no configuration.
/// A scope that does not append is made by the first write, not by a call that writes nothing.
/// Within a call the arguments are written first, in order, then the constants of <see cref="ConfigSetAttribute"/>, then delegates run.
/// </summary>
/// <param name="path">A path such as <c>securityContext</c> or <c>spec.containers[]</c>; <c>[{parameter}]</c> takes the key from a parameter's value.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor)]
public sealed class ConfigScopeAttribute(string path) : Attribute
{
    /// <summary>The path, relative to the receiver.</summary>
    public string Path { get; } = path;
}
