using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// An object in a field or property can be changed by whoever sees it: whether all that the program does with one that is set
/// once and for all is to hand it to the output. Looked up only when there is something to report.
/// </summary>
internal sealed class OnlyEmitted(Compilation compilation, WireNames names)
{
    private readonly HolderUses _uses = new(compilation);

    /// <summary>Whether what the initializer of a field or property makes stays in it, and no name but its own leads to it.</summary>
    public static bool IsSetOnce(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol { IsReadOnly: true, IsVirtual: false, IsOverride: false } property => property.IsStatic || property.DeclaredAccessibility != Accessibility.Public
            || (property.ContainingType.IsSealed && !property.ContainingType.AllInterfaces.Any(lent => !lent.GetMembers(property.Name).IsEmpty)),
        _ => false,
    };

    /// <summary>Whether it is handed to the output wherever the program names it, or named nowhere.</summary>
    public bool Is(ISymbol member, CancellationToken cancellation) =>
        IsSetOnce(member) && !_uses.Of(member, cancellation).Any(name => !IsEmitted(name, cancellation) && _uses.MayBe(name, member, cancellation));

    private bool IsEmitted(SyntaxNode name, CancellationToken cancellation)
    {
        while (name.Parent is MemberAccessExpressionSyntax outer && outer.Name == name)
        {
            name = outer;
        }

        // One of several.
        return (name.Parent is ExpressionElementSyntax { Parent: CollectionExpressionSyntax all } ? all : name).Parent is ArgumentSyntax argument
            && CachedModel.Of(compilation, argument.SyntaxTree).GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } }
            && names.Member(method).Parameters is var parameters && parameter.Ordinal < parameters.Length && parameters[parameter.Ordinal].IsOutput;
    }
}
