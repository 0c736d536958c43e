using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Whether a method writes given values and nothing else, and with which arguments.</summary>
internal sealed class CallMatcher(WireNames names, ValueWriter values)
{
    public Call? Match(IMethodSymbol method, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, string? import)
    {
        var definition = method.ReducedFrom ?? method;
        var member = names.Member(definition);
        if (!member.IsAnnotated || member.IsBroken || !SymbolEqualityComparer.Default.Equals(method.ReturnType, type) || Keyed(member))
        {
            return null;
        }

        var covers = ImmutableHashSet.CreateBuilder<int>();
        foreach (var constant in Written(member))
        {
            if (Absolute(type, member.Scope, constant.Path) is not { } path || Constant(leaves, left, covers, path, constant.Value) is not { } found)
            {
                return null;
            }

            covers.Add(found);
        }

        return Arguments(method, definition, member, type, leaves, left, covers) is { } arguments
            ? new($".{method.Name}({string.Join(", ", arguments)})", covers.ToImmutable(), arguments.Count, import is null ? [] : [import])
            : null;
    }

    /// <summary>The type that the lambda of a method configures, and where; null if it takes anything else.</summary>
    public (INamedTypeSymbol Type, IReadOnlyList<string> Path)? Configure(IMethodSymbol method, INamedTypeSymbol type)
    {
        var definition = method.ReducedFrom ?? method;
        var member = names.Member(definition);
        var offset = definition.Parameters.Length - method.Parameters.Length;
        if (!member.IsAnnotated || member.IsBroken || member.Constants.Length > 0 || method.Parameters.Length == 0
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, type)
            || method.Parameters.Skip(1).Any(parameter => !parameter.IsOptional)
            || member.Parameters[offset].Targets.Length != 1
            || member.Parameters[offset].Targets[0] is not { From: null } target
            || Absolute(type, member.Scope, target.Path) is not { } path)
        {
            return null;
        }

        return ConfiguredBy(method.Parameters[0].Type) is { } inner && names.IsConfigType(inner) ? (inner, path) : null;
    }

    /// <summary>The parameter that a call leaves out and that would write a value, into the object that it is called on or into what it adds there, with the argument for it.</summary>
    public (IParameterSymbol Parameter, string Text)? Missing(IMethodSymbol method, INamedTypeSymbol type, InvocationExpressionSyntax call, Leaf leaf)
    {
        var definition = method.ReducedFrom ?? method;
        var member = names.Member(definition);
        var offset = definition.Parameters.Length - method.Parameters.Length;
        foreach (var parameter in member.IsAnnotated && !member.IsBroken ? method.Parameters : [])
        {
            var isGiven = call.ArgumentList.Arguments.Select((argument, i) => argument.NameColon?.Name.Identifier.Text == parameter.Name || argument.NameColon is null && i == parameter.Ordinal).Any(given => given);
            if (parameter.IsOptional && !isGiven && !IsCaller(parameter)
                && member.Parameters[parameter.Ordinal + offset].Targets.Length == 1 && member.Parameters[parameter.Ordinal + offset].Targets[0] is { From: null } target
                && Absolute(type, member.Scope, target.Path) is { } path && (path.SequenceEqual(leaf.Path) || path.Skip(path.ToList().LastIndexOf("[]") + 1).SequenceEqual(leaf.Path))
                && values.Write(parameter.Type, leaf.Value) is { } text)
            {
                return (parameter, text);
            }
        }

        return null;
    }

    /// <summary>What an <c>Action&lt;T&gt;</c> takes, or null.</summary>
    public static INamedTypeSymbol? ConfiguredBy(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Action", TypeArguments.Length: 1, DelegateInvokeMethod: not null } action ? action.TypeArguments[0] as INamedTypeSymbol : null;

    private List<string>? Arguments(
        IMethodSymbol method, IMethodSymbol definition, WireMember member, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, ImmutableHashSet<int>.Builder covers)
    {
        var offset = definition.Parameters.Length - method.Parameters.Length;
        var arguments = new List<string>();
        var isNamed = false;
        foreach (var parameter in method.Parameters)
        {
            if (IsCaller(parameter))
            {
                continue;
            }

            var targets = member.Parameters[parameter.Ordinal + offset].Targets;
            if (Argument(parameter, [.. targets.Select(target => target.From is null ? Absolute(type, member.Scope, target.Path) : null)], leaves, left, covers) is { } argument)
            {
                if (argument.Length > 0)
                {
                    arguments.Add(isNamed ? parameter.Name + ": " + argument : argument);
                    continue;
                }
            }
            else if (!parameter.IsOptional || parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null })
            {
                return null;
            }

            isNamed = true;
        }

        return arguments;
    }

    // A name that is written to several places must be wanted in all of them.
    private string? Argument(
        IParameterSymbol parameter, IReadOnlyList<IReadOnlyList<string>?> paths, IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, ImmutableHashSet<int>.Builder covers)
    {
        string? text = null;
        foreach (var path in paths)
        {
            if (path is null || Argument(parameter, path, leaves, left, covers) is not { } argument || text is not null && text != argument)
            {
                return null;
            }

            text = argument;
        }

        return text;
    }

    // The argument for a parameter, nothing if its default says the same, or null if it writes nothing that is wanted.
    private string? Argument(IParameterSymbol parameter, IReadOnlyList<string> path, IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, ImmutableHashSet<int>.Builder covers)
    {
        var found = left.Where(i => !covers.Contains(i) && leaves[i].Path.SequenceEqual(path)).OrderBy(i => i).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var isList = path[path.Count - 1] == "[]" && ValueWriter.ItemOf(parameter.Type) is not null && parameter.Type.SpecialType != SpecialType.System_String;
        var text = isList ? List(parameter, [.. found.Select(i => leaves[i].Value)]) : Single(parameter, leaves[found[0]].Value);
        if (text is not null)
        {
            covers.UnionWith(isList ? found : [found[0]]);
        }

        return text;
    }

    private string? Single(IParameterSymbol parameter, ScalarNode value)
    {
        var text = values.Write(parameter.Type, value);
        return parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: bool truth } && text == (truth ? "true" : "false") ? "" : text;
    }

    private string? List(IParameterSymbol parameter, IReadOnlyList<ScalarNode> items)
    {
        if (parameter.IsParams)
        {
            var texts = items.Select(item => values.Write(ValueWriter.ItemOf(parameter.Type)!, item)).ToList();
            return texts.Contains(null) ? null : string.Join(", ", texts);
        }

        var list = new SequenceNode();
        foreach (var item in items)
        {
            list.Add(item.Clone());
        }

        return values.Write(parameter.Type, list);
    }

    // What a call removes where nothing is does not matter; that nothing else goes is seen when the change is tried.
    private static IEnumerable<WireConstant> Written(WireMember member) => member.Constants.Where(static constant => constant.Value is not UnsetValue);

    private static int? Constant(IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, ImmutableHashSet<int>.Builder covers, IReadOnlyList<string> path, Value value)
    {
        for (var i = 0; i < leaves.Count; i++)
        {
            if (left.Contains(i) && !covers.Contains(i) && leaves[i].Path.SequenceEqual(path) && value is ConstantValue { Constant: { } constant } && Says(constant, leaves[i].Value))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Says(object constant, ScalarNode value) => constant switch
    {
        string text => value.Type == ScalarType.String && value.Text == text,
        bool truth => value.Type == ScalarType.Boolean && value.Text == (truth ? "true" : "false"),
        _ => value.Type == ScalarType.Integer && value.Text == Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture),
    };

    // Keys and paths that arguments give are not looked for.
    private static bool Keyed(WireMember member) => member.Parameters.Any(parameter => parameter.Targets.Any(target => HasArgument(target.Path))) || HasArgument(member.Scope);

    private static bool HasArgument(WirePath path) => path.Steps.Any(step => step.Kind is WireStepKind.Parameter or WireStepKind.ParameterPath or WireStepKind.Index);

    private IReadOnlyList<string>? Absolute(INamedTypeSymbol type, WirePath scope, WirePath path)
    {
        var isAlias = path.Steps.Length > 0 && path.Steps[0].Kind == WireStepKind.Alias;
        if (Explain(type, path) is not { } steps || isAlias)
        {
            return isAlias ? Explain(type, path) : null;
        }

        return Explain(type, scope) is { } prefix ? [.. prefix, .. steps] : null;
    }

    private IReadOnlyList<string>? Explain(INamedTypeSymbol type, WirePath path)
    {
        if (path.Steps.Length > 0 && path.Steps[0].Kind == WireStepKind.Alias)
        {
            return names.Alias(type, path.Steps[0].Text) is { } prefix ? Texts(path.ExplainedBy(prefix)) : null;
        }

        return Texts(path);
    }

    private static IReadOnlyList<string> Texts(WirePath path) => [.. path.Steps.Select(step => step.Kind == WireStepKind.Append ? "[]" : step.Text)];

    private static bool IsCaller(IParameterSymbol parameter) => parameter.IsOptional
        && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CallerLineNumberAttribute" or "CallerFilePathAttribute" or "CallerMemberNameAttribute");
}
