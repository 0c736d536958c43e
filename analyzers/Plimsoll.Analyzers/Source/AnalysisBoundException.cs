namespace Plimsoll.Analyzers.Source;

/// <summary>A member is larger or stranger than is worth following; nothing is said about it.</summary>
internal sealed class AnalysisBoundException(string bound) : Exception("The analysis stopped at a bound: " + bound)
{
    /// <summary>What there was too much of, or what is not followed.</summary>
    public string Bound { get; } = bound;
}
