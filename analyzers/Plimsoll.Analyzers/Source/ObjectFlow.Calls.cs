using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Calls, members and assignments that an object gets to.
internal sealed partial class ObjectFlow
{
    // A member of the object, or of what may hold it.
    private SyntaxNode? Asked(ExpressionSyntax member)
    {
        switch (Meant(member))
        {
            case { Kind: SymbolKind.Property or SymbolKind.Field } part:
                Add(ExtensionBlock.ReceiverOf(part));
                AddCode(part);
                return HoldsNoData(KeptBy(part)!) ? End : member;
            case IMethodSymbol method when member.Parent is InvocationExpressionSyntax call:
                return Called(method, call);
            default:
                return null;
        }
    }

    private SyntaxNode? Called(IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if ((method.ReducedFrom is { } extension ? extension.Parameters[0] : ExtensionBlock.ReceiverOf(method)) is { } receiver)
        {
            return Taken(method.ReducedFrom ?? method, receiver, call);
        }

        if (method.ContainingAssembly is ISourceAssemblySymbol)
        {
            // A record takes itself apart without code of its own.
            AddCode(method);
            return !method.IsImplicitlyDeclared || IsRunOn(call) ? End : null;
        }

        return method.ContainingType.SpecialType == SpecialType.System_Object ? End
            : IsRunOn(call) ? call
            : null;
    }

    private SyntaxNode? Given(ArgumentSyntax argument)
    {
        if (argument is not { RefKindKeyword.RawKind: 0, Parent.Parent: ExpressionSyntax call })
        {
            return null;
        }

        return Model(argument).GetOperation(argument, cancellation) switch
        {
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } } => Taken(method, parameter, call),
            IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation { Constructor: { } constructor } } => Taken(constructor, parameter, call),
            null => Model(call).GetOperation(call, cancellation) switch
            {
                INameOfOperation => End,
                IInvocationOperation { TargetMethod: var method, Arguments: var all } => Rest(all) is { } rest ? Taken(method, rest, call) : null,
                IObjectCreationOperation { Constructor: { } constructor, Arguments: var all } => Rest(all) is { } rest ? Taken(constructor, rest, call) : null,
                _ => null,
            },
            _ => null,
        };

        // What a call gives to the parameter that takes any number is no argument of its own.
        static IParameterSymbol? Rest(ImmutableArray<IArgumentOperation> all) => all.FirstOrDefault(static given => given.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection)?.Parameter;
    }

    private SyntaxNode? Taken(IMethodSymbol method, IParameterSymbol parameter, ExpressionSyntax call)
    {
        if (method.ContainingAssembly is not ISourceAssemblySymbol)
        {
            return !Interpreter.MayRewrite(method, parameter) && IsPutNowhere(method, parameter, call) && IsRunOn(call) ? call : null;
        }

        if (Interpreter.TakesAnything(parameter.OriginalDefinition.Type) || parameter.RefKind is RefKind.Ref or RefKind.Out
            || method is { IsExtern: true } or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } or { MethodKind: MethodKind.DelegateInvoke })
        {
            return null;
        }

        if (!method.IsImplicitlyDeclared)
        {
            Add(parameter);
        }

        if (method.MethodKind != MethodKind.Constructor)
        {
            return End;
        }

        AddMade(call);
        return call;
    }

    // A list may take in what it is given.
    private bool IsPutNowhere(IMethodSymbol method, IParameterSymbol parameter, ExpressionSyntax call)
    {
        if (method.IsStatic || method.ReducedFrom is not null || method.MethodKind == MethodKind.Constructor)
        {
            return method.ContainingType.Name == "Enumerable" || method.Parameters.All(other => other.Ordinal == parameter.Ordinal || other.Type.TypeKind == TypeKind.Delegate || HoldsNoData(other.Type));
        }

        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var list } } || Meant(list) is not { Kind: SymbolKind.Local or SymbolKind.Parameter or SymbolKind.Field or SymbolKind.Property } taking)
        {
            return false;
        }

        Add(taking);
        return true;
    }

    // Code of a library hands what it is given to the functions that it is given, and nothing else of the program.
    private bool IsRunOn(ExpressionSyntax call)
    {
        foreach (var argument in (call as InvocationExpressionSyntax)?.ArgumentList.Arguments ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments ?? [])
        {
            AddVariables(argument);
            if (argument is { RefKindKeyword.RawKind: not 0, Expression: not DeclarationExpressionSyntax })
            {
                return false;
            }

            if (argument.Expression is LambdaExpressionSyntax lambda && Meant(lambda) is IMethodSymbol function)
            {
                foreach (var parameter in function.Parameters)
                {
                    Add(parameter);
                }
            }

            if (argument.Expression is not LambdaExpressionSyntax && Model(argument).GetTypeInfo(argument.Expression, cancellation).ConvertedType is { TypeKind: TypeKind.Delegate } type && !HoldsNoData(type))
            {
                return false;
            }
        }

        return true;
    }

    private SyntaxNode? Assigned(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is DeclarationExpressionSyntax variables)
        {
            AddVariables(variables);
            return assignment;
        }

        var target = Meant(assignment.Left);
        switch (target)
        {
            case IDiscardSymbol:
                return assignment;
            case IPropertySymbol { Parameters.IsEmpty: true } property when !AutoProperty.Is(property):
                return null;
            case ILocalSymbol or IParameterSymbol { RefKind: RefKind.None } or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }:
            case IFieldSymbol or IPropertySymbol when assignment.Parent is InitializerExpressionSyntax || IsSetWhereItIsMade(assignment):
                Add(target);
                return assignment;
            default:
                return null;
        }
    }

    // Who makes an object with a constructor gives it what it holds.
    private static bool IsSetWhereItIsMade(AssignmentExpressionSyntax assignment) =>
        assignment is { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } && assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax;

    private SyntaxNode? Returned(SyntaxNode end)
    {
        for (var at = end; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case AnonymousFunctionExpressionSyntax:
                    // Whoever has the function has what it returns.
                    return at;
                case ConstructorDeclarationSyntax:
                    return End;
                case LocalFunctionStatementSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax:
                    return IsNamed(Model(at).GetDeclaredSymbol(at, cancellation)) ? End : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private bool IsNamed(ISymbol? member)
    {
        if (member is null or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } || Implements(member))
        {
            return false;
        }

        Add(member);
        return true;
    }

    // Who calls it by the name of an interface is not found by its own.
    private static bool Implements(ISymbol member) => member.ContainingType.AllInterfaces.SelectMany(static implemented => implemented.GetMembers())
        .Any(implemented => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(implemented), member));
}
