namespace Plimsoll.Annotations;

/// <summary>
/// Says that a method or constructor makes an object at a path if there is none: it stays empty unless something is written into it,
/// as in <c>emptyDir: {}</c>.
/// </summary>
/// <param name="path">The path, relative to the scope of the call.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class ConfigEmptyAttribute(string path) : Attribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}
