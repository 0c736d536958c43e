using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Where the code of a compilation sets members of objects that are there already: neither in the initializer of a new object or of a copy,
/// nor in a statement of a constructor that sets a member of its own object.
/// </summary>
internal sealed class DataWrites(Compilation compilation)
{
    private volatile Dictionary<string, List<SimpleNameSyntax>>? _written;

    /// <summary>Whether some code may set a property or a field; what cannot be told is taken to set it.</summary>
    public bool MaySet(ISymbol member, CancellationToken cancellation)
    {
        _written ??= Collect(cancellation);
        return _written.TryGetValue(member.Name, out var targets) && targets.Exists(target => MayBe(member, target, cancellation));
    }

    // A member of an interface may stand for any that is of its name.
    private bool MayBe(ISymbol member, SimpleNameSyntax target, CancellationToken cancellation) =>
        CachedModel.Of(compilation, target.SyntaxTree).GetSymbolInfo(target, cancellation).Symbol switch
        {
            ILocalSymbol or IParameterSymbol => false,
            { ContainingType: { TypeKind: not TypeKind.Interface } type } => IsBase(type, member.ContainingType),
            _ => true,
        };

    private static bool IsBase(INamedTypeSymbol type, INamedTypeSymbol derived)
    {
        for (var at = derived; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, List<SimpleNameSyntax>> Collect(CancellationToken cancellation)
    {
        var written = new Dictionary<string, List<SimpleNameSyntax>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                Collect(Target(node), written);
            }
        }

        return written;
    }

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => SetsNewObject(assignment) ? null : assignment.Left,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression } prefix => prefix.Operand,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
        RefExpressionSyntax reference => reference.Expression,
        MakeRefExpressionSyntax reference => reference.Expression,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
        ForEachVariableStatementSyntax loop => loop.Variable,
        _ => null,
    };

    private static void Collect(ExpressionSyntax? target, Dictionary<string, List<SimpleNameSyntax>> written)
    {
        switch (target)
        {
            case SimpleNameSyntax name:
                Add(name, written);
                break;
            case MemberAccessExpressionSyntax access:
                Add(access.Name, written);
                break;
            case MemberBindingExpressionSyntax binding:
                Add(binding.Name, written);
                break;
            case ConditionalAccessExpressionSyntax access:
                Collect(access.WhenNotNull, written);
                break;
            case ParenthesizedExpressionSyntax inner:
                Collect(inner.Expression, written);
                break;
            case PostfixUnaryExpressionSyntax inner:
                Collect(inner.Operand, written);
                break;
            case TupleExpressionSyntax tuple:
                foreach (var element in tuple.Arguments)
                {
                    Collect(element.Expression, written);
                }

                break;
        }
    }

    private static void Add(SimpleNameSyntax name, Dictionary<string, List<SimpleNameSyntax>> written)
    {
        if (!written.TryGetValue(name.Identifier.ValueText, out var targets))
        {
            written.Add(name.Identifier.ValueText, targets = []);
        }

        targets.Add(name);
    }

    // An initializer within an initializer sets members of an object that is there already.
    private static bool SetsNewObject(AssignmentExpressionSyntax assignment) => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Parent switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression, Parent: BaseObjectCreationExpressionSyntax or WithExpressionSyntax } =>
            true,
        ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } => IsOwn(assignment.Left),
        _ => false,
    };

    private static bool IsOwn(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => true,
        TupleExpressionSyntax tuple => tuple.Arguments.All(static element => IsOwn(element.Expression)),
        _ => false,
    };
}
