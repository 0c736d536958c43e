namespace Plimsoll.Annotations;

/// <summary>Says which value a static property or field of a scalar type is written as, such as <c>Always</c> for <c>RestartPolicy.Always</c>.</summary>
/// <param name="value">The value: a string, a number or a boolean.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ConfigConstantAttribute(object value) : Attribute
{
    /// <summary>The value.</summary>
    public object Value { get; } = value;
}
