using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Where the program names a static field or property.</summary>
internal sealed class HolderUses(Compilation compilation)
{
    /// <summary>The names that may mean it, in the files that can see it.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol holder, CancellationToken cancellation)
    {
        foreach (var file in FilesThatSee(holder).Where(file => TreeNames.Of(file, cancellation).Contains(holder.Name)))
        {
            foreach (var use in TreeNames.Uses(file, holder.Name, cancellation))
            {
                yield return use;
            }
        }
    }

    /// <summary>Whether a name means it. Another member of the same name does no harm; code that is being typed may.</summary>
    public bool MayBe(SimpleNameSyntax name, ISymbol holder, CancellationToken cancellation) =>
        CachedModel.Of(compilation, name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol is not { } symbol
        || SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, holder.OriginalDefinition);

    private IEnumerable<SyntaxTree> FilesThatSee(ISymbol holder) => holder.DeclaredAccessibility == Accessibility.Private
        ? holder.ContainingType.DeclaringSyntaxReferences.Select(static declaration => declaration.SyntaxTree).Distinct()
        : compilation.SyntaxTrees;
}
