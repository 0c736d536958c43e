using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>A body that runs from its first statement to its last, each of one expression.</summary>
internal sealed class BodyPlan(ImmutableArray<IParameterSymbol> parameters, Plan[] statements, bool returns)
{
    /// <summary>Any other body, which is run as it stands.</summary>
    public static BodyPlan None { get; } = new([], [], false);

    public ImmutableArray<IParameterSymbol> Parameters { get; } = parameters;

    public Plan[] Statements { get; } = statements;

    /// <summary>Whether the last statement returns what it is.</summary>
    public bool Returns { get; } = returns;
}
