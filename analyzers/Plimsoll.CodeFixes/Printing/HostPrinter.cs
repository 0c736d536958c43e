using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Writes values into an object where it is made: at the end of its chain or its lambda, or in its initialiser.</summary>
internal sealed class HostPrinter(SemanticModel model, WireNames names, SyntaxNode syntax, WriteKind kind)
{
    private readonly ValueWriter _values = new(model, names, syntax.SpanStart);

    public IEnumerable<CodeChange> Write(IReadOnlyList<Leaf> leaves, IReadOnlyList<string> path, ConfigNode value) => syntax switch
    {
        BaseObjectCreationExpressionSyntax creation => Creation(creation, leaves, path, value),
        InvocationExpressionSyntax call => Invocation(call, leaves),
        _ => [],
    };

    private IEnumerable<CodeChange> Creation(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<Leaf> leaves, IReadOnlyList<string> path, ConfigNode value)
    {
        if (model.GetTypeInfo(creation).Type is not INamedTypeSymbol type || !names.IsConfigType(type))
        {
            return [];
        }

        var initializer = Member(type, path, value) is { } member ? Layout.Initialize(creation, member) : null;
        var chain = creation is ObjectCreationExpressionSyntax ? Chain(creation, type, leaves) : null;
        var isChain = creation.Initializer is null || creation.Parent is MemberAccessExpressionSyntax
            || leaves.Count > 1 && Find(type, leaves, creation.SpanStart) is { Arguments: 0 };
        return new[] { ArgumentOfChain(creation, type, leaves), isChain ? chain : initializer, isChain ? initializer : chain }.OfType<CodeChange>();
    }

    private IEnumerable<CodeChange> Invocation(InvocationExpressionSyntax call, IReadOnlyList<Leaf> leaves)
    {
        if (kind != WriteKind.Creation || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            yield break;
        }

        if (method.ReturnType is INamedTypeSymbol changed && Argument(call, changed, leaves) is { } given)
        {
            yield return given;
        }

        foreach (var parameter in method.Parameters)
        {
            if (CallMatcher.ConfiguredBy(parameter.Type) is not { } type || !names.IsConfigType(type))
            {
                continue;
            }

            var argument = call.ArgumentList.Arguments.FirstOrDefault(candidate => model.GetTypeInfo(candidate.Expression).ConvertedType is { } given
                && SymbolEqualityComparer.Default.Equals(given, parameter.Type));
            var change = argument is not null ? Configured(argument.Expression, type, leaves)
                : parameter.IsOptional && Find(type, leaves, call.SpanStart) is { } calls ? AddLambda(call, parameter, type, calls)
                : null;
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    private CodeChange? Configured(ExpressionSyntax argument, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves) => ConfiguringCode.Of(model, argument) is { Body: { } body } code
        ? (body is ExpressionSyntax chain ? Chain(chain, type, leaves) : null) ?? code.Add(model, type, Find(type, leaves, body.SpanStart))
        : null;

    private CodeChange AddLambda(InvocationExpressionSyntax call, IParameterSymbol parameter, INamedTypeSymbol type, Call calls)
    {
        var name = LambdaNames.Of(model, call.SpanStart, type);
        var arguments = call.ArgumentList.Arguments;
        var isNext = parameter.Ordinal == arguments.Count && arguments.All(argument => argument.NameColon is null);
        return CodeChange.Insert(
            call.ArgumentList.CloseParenToken.SpanStart,
            (arguments.Count > 0 ? ", " : "") + (isNext ? "" : parameter.Name + ": ") + $"{name} => {name}{calls.Text}",
            calls.Usings);
    }

    // An argument that a call of the chain leaves out and that writes what is wanted.
    private CodeChange? ArgumentOfChain(ExpressionSyntax start, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves)
    {
        foreach (var call in Links(start, type).OfType<InvocationExpressionSyntax>())
        {
            if (Argument(call, type, leaves) is { } change)
            {
                return change;
            }
        }

        return null;
    }

    private CodeChange? Argument(InvocationExpressionSyntax call, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves)
    {
        if (leaves.Count != 1 || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || new CallMatcher(names, _values).Missing(method, type, call, leaves[0]) is not var (parameter, text))
        {
            return null;
        }

        // A yes or no says nothing without a name.
        var arguments = call.ArgumentList.Arguments;
        var isNext = parameter.Ordinal == arguments.Count && arguments.All(argument => argument.NameColon is null) && (arguments.Count == 0 || text is not ("true" or "false"));
        return CodeChange.Insert(
            call.ArgumentList.CloseParenToken.SpanStart, (arguments.Count == 0 ? "" : ", ") + (isNext ? "" : parameter.Name + ": ") + text, []);
    }

    // A creation, and the calls on it that give the object itself.
    private IEnumerable<ExpressionSyntax> Links(ExpressionSyntax start, INamedTypeSymbol type)
    {
        var end = start;
        yield return end;
        while (end.Parent is MemberAccessExpressionSyntax access && access.Expression == end && access.Parent is InvocationExpressionSyntax next
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(next).Type, type))
        {
            end = next;
            yield return end;
        }
    }

    // Behind the last link that is there whenever the object is.
    private CodeChange? Chain(ExpressionSyntax start, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves)
    {
        var end = Links(start, type).Last();
        while (!Conditions.AreSame(start, end.Span.End))
        {
            if (end is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax link })
            {
                return null;
            }

            end = link.Expression;
        }

        return SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(end).Type, type) && end is not AssignmentExpressionSyntax
            && Find(type, leaves, end.SpanStart) is { } calls
            ? Layout.Continue(end, calls)
            : null;
    }

    private Call? Find(INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, int position) => new CallFinder(model, names, _values, position).Find(type, leaves);

    // Name = value, for the first step of the path; what is below it is created.
    private string? Member(INamedTypeSymbol type, IReadOnlyList<string> path, ConfigNode value)
    {
        var property = ValueWriter.Properties(type).FirstOrDefault(candidate => _values.KeyOf(candidate) == path[0]);
        return property is not null && _values.Write(property.Type, Wrap(path.Skip(1).Reverse(), value)) is { } text ? property.Name + " = " + text : null;
    }

    private static ConfigNode Wrap(IEnumerable<string> steps, ConfigNode value)
    {
        var wrapped = value.Clone();
        foreach (var step in steps)
        {
            if (step == "[]")
            {
                var list = new SequenceNode();
                list.Add(wrapped);
                wrapped = list;
                continue;
            }

            var mapping = new MappingNode();
            mapping.Set(step, wrapped);
            wrapped = mapping;
        }

        return wrapped;
    }
}
