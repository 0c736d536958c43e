using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Client;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>
/// Finds the parts of an object in the initialiser that makes it: the lines beside which comments stand, and the names and sums by which
/// a person wrote a value.
/// </summary>
internal sealed class InitializerParts(SemanticModel model, ClientModels models)
{
    private readonly List<NamedValue> _values = [];

    /// <summary>The values that are not written as they are.</summary>
    public IReadOnlyList<NamedValue> Values => _values;

    /// <summary>Whether one of them is not known.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether something comes from elsewhere: what it is here need not be what it is when the code runs another time.</summary>
    public bool IsPartlyElsewhere { get; private set; }

    /// <summary>Gives each node the line that it is written on; false if the object holds something else than the initialiser writes.</summary>
    public bool Place(ConfigNode node, ExpressionSyntax code)
    {
        var start = At(code);
        var isWritten = node switch
        {
            ScalarNode scalar => Place(scalar, code),
            MappingNode mapping when InitializerOf(code) is { } members => Place(mapping, members, models.Of(model.GetTypeInfo(code).Type)),
            SequenceNode list when ItemsOf(code) is { } items => Place(list, items),
            _ => Elsewhere(node, start),
        };

        // As a reader of YAML has it: a block starts with the first thing in it.
        node.Origin = Children(node).FirstOrDefault()?.Origin is { IsKnown: true } first && start.Line < first.Line && node.Parent is not null ? first : start;
        return isWritten;
    }

    private bool Place(ScalarNode scalar, ExpressionSyntax code)
    {
        var isUnknown = scalar.Text == ClientObjects.Unknown;
        if (IsName(code) && IsOneLine(code) && TypeOf(code) is { } type && (isUnknown || type == scalar.Type))
        {
            HasUnknown |= isUnknown;
            _values.Add(new(scalar, type, code.ToString()));
            return isUnknown ? !MayBeNull(code) : IsSame(scalar, code);
        }

        IsPartlyElsewhere |= !model.GetConstantValue(code).HasValue;
        return !isUnknown && IsSame(scalar, code);
    }

    // What is written there may be overwritten later.
    private bool IsSame(ScalarNode scalar, ExpressionSyntax code) =>
        model.GetConstantValue(code) is not { HasValue: true, Value: string or bool or int or long } constant || Text(constant.Value!) == scalar.Text;

    // The client leaves out what is null, and a call refuses it.
    private bool MayBeNull(ExpressionSyntax code) => code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Any(name => model.GetSymbolInfo(name).Symbol is IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: null });

    private ScalarType? TypeOf(ExpressionSyntax code) => model.GetTypeInfo(code).Type?.SpecialType switch
    {
        SpecialType.System_String => ScalarType.String,
        SpecialType.System_Int32 or SpecialType.System_Int64 => ScalarType.Integer,
        _ => null,
    };

    private bool Place(MappingNode mapping, InitializerExpressionSyntax members, ClientModel? type)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members.Expressions)
        {
            if (Entry(member, type) is not var (key, value))
            {
                return Elsewhere(mapping, At(members));
            }

            written.Add(key);
            if (mapping[key] is not { } node)
            {
                // Null, here and now.
                IsPartlyElsewhere |= !model.GetConstantValue(value).HasValue;
            }
            else if (!Place(node, value))
            {
                return false;
            }
        }

        foreach (var entry in mapping.Entries)
        {
            if (!written.Contains(entry.Key))
            {
                if (type?.Initial.Any(initial => initial.Key == entry.Key) != true)
                {
                    return false;
                }

                Fill(entry.Value, At(members));
            }
        }

        return true;
    }

    private bool Place(SequenceNode list, IReadOnlyList<ExpressionSyntax> items) =>
        list.Count == items.Count && items.Select((item, i) => Place(list[i], item)).ToList().TrueForAll(static isWritten => isWritten);

    private (string Key, ExpressionSyntax Value)? Entry(ExpressionSyntax member, ClientModel? type) => member switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when type?.Fields.TryGetValue(name.Identifier.ValueText, out var field) == true => (field, assignment.Right),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } assignment when Constant(keys[0].Expression) is { } text => (text, assignment.Right),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when Constant(pair[0]) is { } text => (text, pair[1]),
        _ => null,
    };

    private string? Constant(ExpressionSyntax key) => model.GetConstantValue(key).Value as string;

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax code) =>
        code as InitializerExpressionSyntax ?? (code as BaseObjectCreationExpressionSyntax)?.Initializer;

    private static IReadOnlyList<ExpressionSyntax>? ItemsOf(ExpressionSyntax code) => code switch
    {
        CollectionExpressionSyntax list when list.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. list.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } items, ArgumentList: null or { Arguments.Count: 0 } } => items.Expressions,
        _ => null,
    };

    // What can be said twice, or elsewhere, and is the same.
    private static bool IsName(ExpressionSyntax code) => code is not LiteralExpressionSyntax and not PrefixUnaryExpressionSyntax
        && code.DescendantNodesAndSelf().OfType<ExpressionSyntax>().All(static part => part
            is IdentifierNameSyntax or MemberAccessExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax
            or LiteralExpressionSyntax or PredefinedTypeSyntax);

    private static bool IsOneLine(ExpressionSyntax code) => code.ToString().IndexOf('\n') < 0;

    private static string Text(object value) => value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;

    private bool Elsewhere(ConfigNode node, Origin origin)
    {
        IsPartlyElsewhere |= Children(node).Any();
        return Fill(node, origin) && !HoldsUnknown(node);
    }

    private static bool HoldsUnknown(ConfigNode node) => node is ScalarNode { Text: ClientObjects.Unknown } || Children(node).Any(HoldsUnknown);

    private static bool Fill(ConfigNode node, Origin origin)
    {
        node.Origin = origin;
        return Children(node).All(child => Fill(child, origin));
    }

    private static IEnumerable<ConfigNode> Children(ConfigNode node) =>
        node is MappingNode mapping ? mapping.Entries.Select(static entry => entry.Value) : node as SequenceNode ?? (IEnumerable<ConfigNode>)[];

    private static Origin At(SyntaxNode code) => Origin.Caller(ObjectCode.File, LineOf(code.SyntaxTree, code.SpanStart));

    /// <summary>The number of the line of a place.</summary>
    public static int LineOf(SyntaxTree tree, int position) => tree.GetText().Lines.GetLineFromPosition(position).LineNumber + 1;
}
