namespace Plimsoll.Annotations;

/// <summary>
/// Says that a method or constructor writes, or may write, something at a path that its attributes do not tell:
/// what is there is unknown after the call.
/// </summary>
/// <param name="path">The path, relative to the scope of the call.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class ConfigComputedAttribute(string path) : Attribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}
