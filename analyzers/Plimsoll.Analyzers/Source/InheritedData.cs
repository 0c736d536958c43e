using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>What an object has of a base whose constructor is given something.</summary>
/// <param name="inherited">The base.</param>
/// <param name="constructor">The constructor that calls the one of the base; null if none is written.</param>
/// <param name="initializers">Reads what is given.</param>
internal sealed class InheritedData(DataType inherited, IMethodSymbol? constructor, DataInitializers initializers)
{
    private readonly ExpressionSyntax?[] _given = new ExpressionSyntax?[inherited.Constructor!.Parameters.Length];

    /// <summary>Takes in what the base is given; false if making the object may run code.</summary>
    public bool TryTake(ArgumentListSyntax? arguments)
    {
        var parameters = inherited.Constructor!.Parameters;
        for (var i = 0; i < arguments?.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var ordinal = argument.NameColon is { Name.Identifier.ValueText: var name } ? DataInitializers.Ordinal(inherited.Constructor, name) : i;
            if (ordinal < 0 || ordinal >= parameters.Length || parameters[ordinal].IsParams || parameters[ordinal].RefKind != RefKind.None
                || !initializers.IsQuiet(argument.Expression, parameters[ordinal].Type, constructor))
            {
                return false;
            }

            _given[ordinal] = argument.Expression;
        }

        return parameters.All(parameter => _given[parameter.Ordinal] is not null || parameter.HasExplicitDefaultValue);
    }

    /// <summary>The parts of the base, as the constructor gives them.</summary>
    public IEnumerable<DataPart> Parts() => inherited.Parts.Select(Part);

    /// <summary>The positions of what the base keeps where it can be changed.</summary>
    public IEnumerable<int> Leaks() => inherited.Constructor!.Parameters.Where(parameter => inherited.Leaks(parameter.Ordinal)).Select(parameter => Ordinal(_given[parameter.Ordinal])).Where(static ordinal => ordinal >= 0);

    private DataPart Part(DataPart part)
    {
        if (part.Parameter < 0)
        {
            // What the base works out of what it is given is not worked out again.
            return part.Computed is null ? part : new(part.Name, part.Type, -1, Value.Unknown, null, part.IsSettable);
        }

        if (_given[part.Parameter] is not { } given)
        {
            return new(part.Name, part.Type, -1, DataInitializers.Kept(inherited.Constructor!.Parameters[part.Parameter].ExplicitDefaultValue, part.Type), null, part.IsSettable);
        }

        var ordinal = Ordinal(given);
        var initial = ordinal >= 0 ? null : initializers.Constant(given, part.Type) ?? Value.Unknown;
        var computed = initial == Value.Unknown && DataInitializers.IsComputed(given, constructor) ? initializers.Operation(given, part.Type) : null;
        return new(part.Name, part.Type, ordinal, initial, computed, part.IsSettable);
    }

    private int Ordinal(ExpressionSyntax? given) => given is IdentifierNameSyntax name ? DataInitializers.Ordinal(constructor, name.Identifier.ValueText) : -1;
}
