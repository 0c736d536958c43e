namespace Plimsoll.Annotations;

/// <summary>
/// Says that instances of a type are views over a mapping of the configuration tree.
/// The analyzer reads this attribute and its siblings, and nothing else: it has no table of method names.
/// </summary>
/// <param name="name">The schema type, such as <c>io.k8s.api.core.v1.Container</c>, or any unique name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ConfigTypeAttribute(string name) : Attribute
{
    /// <summary>The schema type.</summary>
    public string Name { get; } = name;
}
