namespace Plimsoll.Platforms;

/// <summary>The platforms that a project is declared to run on.</summary>
public sealed class PlatformSet
{
    /// <summary>No declared platform.</summary>
    public static PlatformSet Empty { get; } = new();
}
