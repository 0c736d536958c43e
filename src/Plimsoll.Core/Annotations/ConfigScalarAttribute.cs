namespace Plimsoll.Annotations;

/// <summary>
/// Says that a value type is written as a single scalar, and that its implicit conversions from text and numbers keep the value:
/// <c>Quantity</c> from <c>"100m"</c>, <c>IntOrString</c> from <c>8080</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class ConfigScalarAttribute : Attribute;
