namespace Plimsoll.Annotations;

/// <summary>Says what form an argument must have. A call with another value is refused with an <see cref="ArgumentException"/>.</summary>
/// <param name="form">The form.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConfigFormAttribute(ValueForm form) : Attribute
{
    /// <summary>The form.</summary>
    public ValueForm Form { get; } = form;
}
