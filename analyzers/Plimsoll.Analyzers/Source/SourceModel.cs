using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>What is known of one compilation, whatever member is analysed.</summary>
internal sealed class SourceModel
{
    public SourceModel(Compilation compilation)
    {
        Compilation = compilation;
        Names = new(new(compilation));
        Bodies = new(compilation);
        DataTypes = new(compilation);
        ReadOnlyData = new(compilation, DataTypes);
        References = new(compilation);
        OnlyEmitted = new(compilation, Names);
    }

    public Compilation Compilation { get; }

    public WireNames Names { get; }

    public Bodies Bodies { get; }

    public RecentSymbols<FollowedMethod> Followed { get; } = new();

    public DataTypes DataTypes { get; }

    public ReadOnlyData ReadOnlyData { get; }

    public References References { get; }

    public OnlyEmitted OnlyEmitted { get; }
}
