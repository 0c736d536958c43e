namespace Plimsoll.Annotations;

/// <summary>Says that instances of a class are lists of the configuration tree: empty when they are made, and written even if they stay so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConfigListAttribute : Attribute;
