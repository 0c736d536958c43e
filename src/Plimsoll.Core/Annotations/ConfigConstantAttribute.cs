namespace Plimsoll.Annotations;

/// <summary>
/// Says which value a static property or field of a scalar type, or the result of a static method, is written as,
/// such as <c>Always</c> for <c>RestartPolicy.Always</c>.
/// </summary>
/// <param name="value">The value: a string, a number, a boolean, or of a method null, for a null that is written out.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class ConfigConstantAttribute(object? value) : Attribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;
}
