using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>What is known of one compilation, whatever member is analysed.</summary>
internal sealed class SourceModel(Compilation compilation)
{
    public WireNames Names { get; } = new(new(compilation));

    public Bodies Bodies { get; } = new(compilation);

    public RecentSymbols<FollowedMethod> Followed { get; } = new();

    public ReadOnlyLists ReadOnlyLists { get; } = new(compilation);

    public References References { get; } = new(compilation);

    public Compilation Compilation { get; } = compilation;
}
