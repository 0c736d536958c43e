using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// What an extension block of C# 14 makes different: the parameter of the block stands for what its members are called on, as <c>this</c> does,
/// and each member has a static method beside it that shares its syntax but not its symbols.
/// </summary>
internal static class ExtensionBlock
{
    /// <summary>Whether a member stands in an extension block.</summary>
    public static bool Holds(ISymbol member) => member.ContainingType is { TypeKind: TypeKind.Extension };

    /// <summary>The parameter of the block around a member that is called on an object; otherwise null.</summary>
    public static IParameterSymbol? ReceiverOf(ISymbol member) => member.IsStatic ? null : member.ContainingType?.ExtensionParameter;

    /// <summary>Whether a variable is the parameter of an extension block.</summary>
    public static bool IsReceiver(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: INamedTypeSymbol };

    /// <summary>Whether a method is the static one beside a member of a block, which alone has no name: the body speaks of other parameters.</summary>
    public static bool IsStaticForm(IMethodSymbol method, SyntaxNode declaration) => !Holds(method) && method.MethodKind != MethodKind.LocalFunction
        && declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Identifier.ValueText: "" };
}
