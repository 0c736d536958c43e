namespace Plimsoll.Annotations;

/// <summary>
/// Says that a method returns a new object of configuration, which holds what its <see cref="ConfigComputationAttribute"/> works out of the
/// object that the method is called on and of its arguments, all of which stay as they are.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigMakesAttribute : Attribute;
