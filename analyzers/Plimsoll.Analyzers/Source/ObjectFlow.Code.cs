using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

// The code of its own class sees an object without a name, and its parts by theirs.
internal sealed partial class ObjectFlow
{
    private readonly HashSet<ISymbol> _run = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _code = new();

    // An object of this type is made, and holds what is followed.
    private void AddMade(ExpressionSyntax made)
    {
        for (var type = Model(made).GetTypeInfo(made, cancellation).Type; type is INamedTypeSymbol { ContainingAssembly: ISourceAssemblySymbol }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(static member => member is { IsStatic: false, IsImplicitlyDeclared: false }))
            {
                if (member.CanBeReferencedByName && member is IFieldSymbol or IPropertySymbol)
                {
                    Add(member);
                }

                if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } || IsCalledByOthers(member))
                {
                    AddCode(member);
                }
            }
        }
    }

    // It runs where nobody names it: under the name of a base or an interface, or because the language asks for it.
    private static bool IsCalledByOthers(ISymbol member) =>
        member.IsVirtual || member.IsAbstract || member.IsOverride || Implements(member) || member.Name is "GetEnumerator" or "Deconstruct" or "Dispose" or "GetAwaiter";

    private void AddCode(ISymbol member)
    {
        member = member is IMethodSymbol { PartialImplementationPart: { } body } ? body : member.OriginalDefinition;
        if (_run.Add(member))
        {
            _code.Enqueue(member);
        }
    }

    private bool IsKeptByItsCode()
    {
        while (_code.Count > 0)
        {
            // The head of a class, which declares a constructor, stands for all of the class; and nothing that it runs can say "this".
            foreach (var node in _code.Dequeue().DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax(cancellation)).Where(static code => code is not TypeDeclarationSyntax).SelectMany(static code => code.DescendantNodes()))
            {
                switch (node)
                {
                    case ThisExpressionSyntax when !IsKept(node):
                        return false;
                    case IdentifierNameSyntax name when name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name:
                        if (Meant(name) is { IsStatic: false, Kind: SymbolKind.Method or SymbolKind.Property, ContainingAssembly: ISourceAssemblySymbol } own)
                        {
                            AddCode(own);
                        }

                        break;
                }
            }
        }

        return true;
    }
}
