namespace Plimsoll.Annotations;

/// <summary>Says that a method does all that its overload with the fewest parameters does, and then what its own attributes say.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigExtendsAttribute : Attribute;
