namespace Plimsoll.Annotations;

/// <summary>Says that a method or constructor writes a constant, relative to the scope of the call.</summary>
/// <param name="path">Where it writes; <c>x[]</c> appends to a list.</param>
/// <param name="value">What it writes: a string, a number or a boolean; null writes an explicit null.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class ConfigSetAttribute(string path, object? value) : Attribute
{
    /// <summary>Where the constant is written.</summary>
    public string Path { get; } = path;

    /// <summary>The constant.</summary>
    public object? Value { get; } = value;
}
