using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Lists of the framework that never change: what adds to one makes another.
internal sealed partial class Interpreter
{
    private bool TryMakeImmutable(IMethodSymbol method, Value receiver, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (!IsOfImmutable(method) || method.ContainingType.Name is not ("ImmutableArray" or "ImmutableList"))
        {
            return false;
        }

        switch (method.Name)
        {
            case "ToImmutableArray" or "ToImmutableList" when arguments.Length == 1:
                result = CopyOf(Items(arguments[0]), syntax);
                return true;
            case "Create" when method.Parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, method.TypeArguments[0])):
                result = ListOf(arguments, syntax);
                return true;
            case "Create" when method.Parameters is { Length: 1 } only && only[0].IsParams && SeenList(arguments[0]) is { } given:
                result = ListOf(Array.ConvertAll(given.Entries.ToArray(), static item => item.Value), syntax);
                return true;
            case "Add" when !method.IsStatic && arguments.Length == 1 && SeenList(receiver) is { } before:
                result = ListOf([.. before.Entries.ToArray().Select(static item => item.Value), arguments[0]], syntax);
                return true;
            default:
                return false;
        }
    }

    private static bool IsOfImmutable(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Immutable", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private NodeValue ListOf(Value[] items, SyntaxNode syntax)
    {
        var list = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true);
        foreach (var item in items)
        {
            AppendItem(list.Id, null, item, Site(syntax, WriteKind.Element));
        }

        return list;
    }
}
