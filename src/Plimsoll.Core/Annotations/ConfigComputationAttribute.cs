namespace Plimsoll.Annotations;

/// <summary>
/// Names what a member works out by itself at the paths of its <see cref="ConfigComputedAttribute"/>, or, on a static member that makes no
/// configuration, what it returns. The compiler runs the same computation where it knows all that goes into it; elsewhere the result is unknown.
/// </summary>
/// <param name="name">The name of a computation of Plimsoll.</param>
/// <param name="arguments">What goes into it; the arguments of the call if none is given.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ConfigComputationAttribute(string name, params string[] arguments) : Attribute
{
    /// <summary>The name of the computation.</summary>
    public string Name { get; } = name;

    /// <summary>What goes into it; the arguments of the call if empty.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;
}
