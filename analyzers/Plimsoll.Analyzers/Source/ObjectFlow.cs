using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Follows a static object, and what is in it, through the names that the program gives it: variables, parameters, members, and what
/// methods return. Where it gets that is not listed here it may be given to anybody.
/// </summary>
internal sealed partial class ObjectFlow(Compilation compilation, HolderUses uses, CancellationToken cancellation)
{
    private const int MaxNames = 64;

    private readonly HashSet<ISymbol> _names = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _open = new();

    /// <summary>Whether no code that may set anything gets hold of it.</summary>
    public bool IsKeptFromStrangers(ISymbol holder)
    {
        Add(holder);
        var initializer = holder.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        foreach (var made in initializer.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            AddMade(made);
        }

        while (_open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = _open.Dequeue();
            if (_names.Count > MaxNames || next.DeclaringSyntaxReferences.IsEmpty || !UsesOf(next).All(use => !IsMeant(use, next) || IsKept(use)) || !IsKeptByItsCode())
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ISymbol? name)
    {
        name = name switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol { PartialImplementationPart: { } body } } parameter => body.Parameters[parameter.Ordinal],
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            _ => name,
        };
        if (name is not null && (_names.Count == 0 || KeptBy(name) is not { } kept || !HoldsNoData(kept)) && _names.Add(name.OriginalDefinition))
        {
            _open.Enqueue(name.OriginalDefinition);
        }
    }

    private static ITypeSymbol? KeptBy(ISymbol name) => name switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private IEnumerable<SimpleNameSyntax> UsesOf(ISymbol name)
    {
        if (name is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol))
        {
            return uses.Of(name, cancellation);
        }

        var declaration = name.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var scope = declaration.Parent?.Parent is TypeDeclarationSyntax type ? (SyntaxNode)type : declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        IEnumerable<SyntaxNode> scopes = scope is null or GlobalStatementSyntax ? [declaration.SyntaxTree.GetRoot(cancellation)]
            : scope == declaration.Parent?.Parent && name.ContainingSymbol is IMethodSymbol { ContainingType: { } parts } ? parts.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation))
            : [scope];
        return scopes.SelectMany(static node => node.DescendantNodes()).OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name.Name);
    }

    // An extension block has a second parameter that is the same one; of code that is being typed nothing is known.
    private bool IsMeant(SimpleNameSyntax use, ISymbol name)
    {
        var meant = Model(use).GetSymbolInfo(use, cancellation).Symbol;
        return meant is null || SymbolEqualityComparer.Default.Equals(((meant as IMethodSymbol)?.ReducedFrom ?? meant).OriginalDefinition, name)
            || (name is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol && meant.DeclaringSyntaxReferences is { Length: 1 } declarations
                && declarations[0].Span == name.DeclaringSyntaxReferences[0].Span && declarations[0].SyntaxTree == name.DeclaringSyntaxReferences[0].SyntaxTree);
    }

    private SemanticModel Model(SyntaxNode node) => CachedModel.Of(compilation, node.SyntaxTree);

    private ISymbol? Meant(SyntaxNode node) => Model(node).GetSymbolInfo(node, cancellation).Symbol;

    /// <summary>Whether nothing of the program can be found in what a member of a type holds.</summary>
    private static bool HoldsNoData(ITypeSymbol type) => DataInitializers.IsSimple(type) || type switch
    {
        IArrayTypeSymbol array => HoldsNoData(array.ElementType),
        INamedTypeSymbol { DelegateInvokeMethod: { } called } => HoldsNoData(called.ReturnType) && called.Parameters.All(static parameter => HoldsNoData(parameter.Type)),
        INamedTypeSymbol { ContainingAssembly: not ISourceAssemblySymbol, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: not SpecialType.System_Object } named =>
            (named is { TypeKind: not TypeKind.Interface, IsAbstract: false } || named.IsGenericType) && named.TypeArguments.All(HoldsNoData),
        _ => false,
    };

    // Whether what an expression is goes nowhere, or only to what is followed.
    private bool IsKept(SyntaxNode at)
    {
        for (SyntaxNode? next = at; next is not null; next = Next(next))
        {
            if (next == End || (next is ExpressionSyntax made && Model(made).GetTypeInfo(made, cancellation).Type is { } type && HoldsNoData(type)))
            {
                return true;
            }
        }

        return false;
    }

    // Stands for an object that goes no further.
    private static readonly SyntaxNode End = SyntaxFactory.IdentifierName("end");

    // The larger expression that is the same object, or holds it; null if it may be given to anybody.
    private SyntaxNode? Next(SyntaxNode at)
    {
        switch (at.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } or CollectionElementSyntax or CollectionExpressionSyntax
                or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or MemberBindingExpressionSyntax:
                return at.Parent;
            case WithExpressionSyntax or InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax }:
                var made = at.Parent as WithExpressionSyntax ?? (ExpressionSyntax)at.Parent.Parent!;
                AddMade(made);
                return made;
            case InitializerExpressionSyntax items:
                return items;
            case BinaryExpressionSyntax compared:
                return Meant(compared) is IMethodSymbol { IsImplicitlyDeclared: false, ContainingAssembly: ISourceAssemblySymbol } ? null : End;
            case ConditionalExpressionSyntax either:
                return either.Condition == at ? End : either;
            case SwitchExpressionArmSyntax { Parent: { } choice }:
                return choice;
            case SwitchExpressionSyntax or SwitchStatementSyntax or IsPatternExpressionSyntax:
                AddVariables(at.Parent);
                return End;
            case MemberAccessExpressionSyntax named when named.Name == at:
                return named;
            case MemberAccessExpressionSyntax asked:
                return Asked(asked);
            case ConditionalAccessExpressionSyntax asked when asked.Expression == at:
                return asked.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding ? Asked(binding) : null;
            case ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax:
                return at.Parent;
            case InvocationExpressionSyntax call:
                return Meant(call) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension or MethodKind.DelegateInvoke } ? call : null;
            case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                return tuple;
            case ArgumentSyntax given:
                return Given(given);
            case AssignmentExpressionSyntax assignment:
                return assignment.Left == at ? End : Assigned(assignment);
            case EqualsValueClauseSyntax { Parent: { } declared and (VariableDeclaratorSyntax or PropertyDeclarationSyntax) }:
                Add(Model(declared).GetDeclaredSymbol(declared, cancellation));
                return End;
            case ForEachStatementSyntax loop:
                Add(Model(loop).GetDeclaredSymbol(loop, cancellation));
                return End;
            case ForEachVariableStatementSyntax { Variable: var variables }:
                AddVariables(variables);
                return End;
            case FromClauseSyntax or JoinClauseSyntax or LetClauseSyntax:
                Add(Model(at).GetDeclaredSymbol(at.Parent, cancellation));
                return at.FirstAncestorOrSelf<QueryExpressionSyntax>();
            case SelectClauseSyntax or GroupClauseSyntax:
                return at.FirstAncestorOrSelf<QueryExpressionSyntax>();
            case OrderingSyntax:
                return End;
            case ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax:
                return Returned(at.Parent);
            case NameColonSyntax name:
                AddVariables(name.Parent!);
                return End;
            case ExpressionStatementSyntax or InterpolationSyntax or AttributeArgumentSyntax or LockStatementSyntax:
                return End;
            default:
                return null;
        }
    }

    private void AddVariables(SyntaxNode patterns)
    {
        foreach (var variable in patterns.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>())
        {
            Add(Model(variable).GetDeclaredSymbol(variable, cancellation));
        }
    }
}
