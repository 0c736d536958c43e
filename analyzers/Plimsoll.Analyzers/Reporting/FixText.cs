using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// Renders a change of the tree as a change of C# at the place where the value was written.
/// Null if that is not surely right: the value is not a literal, or stands in a helper, or the place has another shape.
/// </summary>
internal static class FixText
{
    public static IReadOnlyList<FixEdit>? Render(Fix fix, IReadOnlyList<WriteSite> sites, Location location)
    {
        var edits = new List<FixEdit>();
        foreach (var edit in fix.Edits)
        {
            var target = edit switch
            {
                Edit.Replace replace => replace.Target,
                Edit.Remove remove => remove.Target,
                _ => null,
            };
            if (target is not ScalarNode { Origin.File: null }
                || target.Origin.Line < 1
                || target.Origin.Line > sites.Count
                || sites[target.Origin.Line - 1] is not { } site
                || (site.Caller is not null && !IsInIterator(site.Syntax))
                || site.Syntax.SyntaxTree != location.SourceTree
                || Change(edit, site) is not { } change)
            {
                return null;
            }

            var before = site.Syntax.SyntaxTree.GetText().ToString(change.Span);
            edits.Add(new(change.Span.Start - location.SourceSpan.Start, before, change.NewText!));
        }

        return edits.Count == 0 ? null : edits;
    }

    // An iterator without parameters gives the same objects to whoever calls it: a change there is no surprise to others.
    private static bool IsInIterator(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ParameterList.Parameters.Count: 0, Body: { } body }
        && body.DescendantNodes().Any(static node => node is YieldStatementSyntax);

    private static TextChange? Change(Edit edit, WriteSite site) => (edit, site.Kind) switch
    {
        (Edit.Replace { Value: ScalarNode value }, WriteKind.Expression or WriteKind.Element) => ReplaceLiteral(site.Syntax, value),
        (Edit.Replace { Value: ScalarNode value }, WriteKind.DefaultArgument) => AddArgument(site, value),
        (Edit.Remove, WriteKind.Element) => RemoveElement(site.Syntax),
        _ => null,
    };

    private static TextChange? ReplaceLiteral(SyntaxNode syntax, ScalarNode value)
    {
        var text = (syntax.Kind(), value.Type) switch
        {
            (SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression, ScalarType.Boolean) => value.Text,
            (SyntaxKind.NumericLiteralExpression, ScalarType.Integer) => value.Text,
            (SyntaxKind.StringLiteralExpression, ScalarType.String) => SymbolDisplay.FormatLiteral(value.Text, quote: true),
            _ => null,
        };
        return text is null ? null : new TextChange(syntax.Span, text);
    }

    private static TextChange? AddArgument(WriteSite site, ScalarNode value)
    {
        if (site is not { Syntax: InvocationExpressionSyntax call, Target: IParameterSymbol parameter })
        {
            return null;
        }

        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        var text = (type.SpecialType, value.Type) switch
        {
            (SpecialType.System_Boolean, ScalarType.Boolean) => value.Text,
            (SpecialType.System_Int32 or SpecialType.System_Int64, ScalarType.Integer) => value.Text,
            (SpecialType.System_String, ScalarType.String) => SymbolDisplay.FormatLiteral(value.Text, quote: true),
            _ => null,
        };
        if (text is null)
        {
            return null;
        }

        var isFirst = call.ArgumentList.Arguments.Count == 0 && parameter.Ordinal == (IsExtension(parameter) ? 1 : 0);
        var argument = isFirst ? text : $"{parameter.Name}: {text}";
        var separator = call.ArgumentList.Arguments.Count == 0 ? "" : ", ";
        return new TextChange(new(call.ArgumentList.CloseParenToken.SpanStart, 0), separator + argument);
    }

    private static bool IsExtension(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true };

    // An item is removed together with one of the commas beside it.
    private static TextChange? RemoveElement(SyntaxNode syntax) => syntax.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element => RemoveFrom(list.Elements, element),
        InitializerExpressionSyntax list when syntax is ExpressionSyntax element => RemoveFrom(list.Expressions, element),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when list.Arguments.Count > 1 =>
            RemoveFrom(list.Arguments, argument),
        _ => null,
    };

    private static TextChange? RemoveFrom<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        if (index < 0)
        {
            return null;
        }

        var span = index + 1 < list.Count ? TextSpan.FromBounds(item.SpanStart, list[index + 1].SpanStart)
            : index > 0 ? TextSpan.FromBounds(list[index - 1].Span.End, item.Span.End)
            : item.Span;
        return new TextChange(span, "");
    }
}
