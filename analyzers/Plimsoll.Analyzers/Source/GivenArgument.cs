using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>An argument of a method with attributes.</summary>
internal readonly struct GivenArgument(IOperation value, IParameterSymbol? parameter, bool isDefault, Plan plan)
{
    /// <summary>The expression.</summary>
    public IOperation Value { get; } = value;

    public IParameterSymbol? Parameter { get; } = parameter;

    /// <summary>The position of its parameter; higher than any if it has none.</summary>
    public int Ordinal { get; } = parameter?.Ordinal ?? int.MaxValue;

    /// <summary>Whether the call does not give it.</summary>
    public bool IsDefault { get; } = isDefault;

    /// <summary>How its value comes about.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>The arguments of a call, without the defaults that nothing reads.</summary>
    public static GivenArgument[] Of(ImmutableArray<IArgumentOperation> operations, WireMember member, Interpreter planner)
    {
        if (member.Parameters.Length == 0)
        {
            return [];
        }

        // Defaults come last.
        var count = operations.Length;
        while (!member.ReadsDefaults && count > 0 && operations[count - 1].ArgumentKind == ArgumentKind.DefaultValue)
        {
            count--;
        }

        var given = new GivenArgument[count];
        for (var i = 0; i < count; i++)
        {
            given[i] = Of(operations[i], member, planner);
        }

        return given;
    }

    // What an extension method is called on has been evaluated with the calls before it.
    private static GivenArgument Of(IArgumentOperation operation, WireMember member, Interpreter planner)
    {
        var value = operation.Value;
        var parameter = operation.Parameter;
        var isDefault = member.ReadsDefaults && operation.ArgumentKind == ArgumentKind.DefaultValue;
        return new(value, parameter, isDefault, member.IsExtension && parameter?.Ordinal == 0 ? Plan.CalledOn : planner.PlanOf(value));
    }
}
