using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Plimsoll.Analyzers.Source;
using Plimsoll.Annotations;
using Plimsoll.CSharp;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Replaces a value where it was written: a literal, a named constant of its type, or a default that the call leaves out.</summary>
internal sealed class ValuePrinter(SemanticModel model, WireNames names)
{
    public IEnumerable<CodeChange> Replace(SyntaxNode syntax, CodeEdit edit)
    {
        var values = new ValueWriter(model, names, syntax.SpanStart);
        if (edit.Target.Kind == WriteKind.DefaultArgument)
        {
            return Argument(syntax, edit, values) is { } change ? [change] : [];
        }

        return edit.Target.Kind is WriteKind.Expression or WriteKind.Element
            && syntax is ExpressionSyntax expression && IsValue(expression)
            && model.GetTypeInfo(expression).ConvertedType is { } type
            && values.Write(type, edit.Value!) is { } text && IsTaken(expression, edit.Value!)
            ? [CodeChange.Of(syntax.Span, text)]
            : [];
    }

    // A variable may be used elsewhere too; a literal and a word of the type are not.
    private bool IsValue(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax => true,
        MemberAccessExpressionSyntax or IdentifierNameSyntax => model.GetSymbolInfo(expression).Symbol is { IsStatic: true } symbol && names.ConstantOf(symbol) is not null,
        _ => false,
    };

    // A verb throws where its argument has not the form that it asks for.
    private bool IsTaken(ExpressionSyntax expression, ConfigNode value)
    {
        var parameter = expression.Parent is ArgumentSyntax argument ? (model.GetOperation(argument) as IArgumentOperation)?.Parameter : null;
        var form = parameter?.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ConfigFormAttribute")?.ConstructorArguments.FirstOrDefault();
        return form?.Value is not int number || ValueForms.Accepts(((ValueForm)number).ToString(), value);
    }

    private CodeChange? Argument(SyntaxNode syntax, CodeEdit edit, ValueWriter values)
    {
        if (syntax is not InvocationExpressionSyntax call || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        var member = names.Member(method.ReducedFrom ?? method);
        var offset = (method.ReducedFrom ?? method).Parameters.Length - method.Parameters.Length;
        var parameter = method.Parameters.FirstOrDefault(candidate =>
            candidate.HasExplicitDefaultValue && member.Parameters.Length > candidate.Ordinal + offset
            && member.Parameters[candidate.Ordinal + offset].Targets.Any(target => target.Path.Steps.LastOrDefault().Text == edit.Target.Step));
        if (parameter is null || values.Write(parameter.Type, edit.Value!) is not { } text)
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments;
        var isNext = parameter.Ordinal == arguments.Count && arguments.All(argument => argument.NameColon is null);
        return CodeChange.Insert(
            call.ArgumentList.CloseParenToken.SpanStart,
            (arguments.Count == 0 ? "" : ", ") + (isNext && arguments.Count == 0 ? text : parameter.Name + ": " + text),
            []);
    }
}
