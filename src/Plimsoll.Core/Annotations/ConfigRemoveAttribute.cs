namespace Plimsoll.Annotations;

/// <summary>
/// Says that a method or constructor removes what stands at a path, because it no longer fits what the method writes:
/// the default profile of the runtime leaves no place for the name of a profile. What holds it is made if it is not there.
/// What arguments write below it, they write afterwards.
/// </summary>
/// <param name="path">The path, relative to the scope of the call.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class ConfigRemoveAttribute(string path) : Attribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}
