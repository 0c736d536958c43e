using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>The names that one file uses. Kept with the file, which an editor hands from compilation to compilation.</summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private TreeNames(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            if (token.Parent is SimpleNameSyntax)
            {
                _names.Add(token.ValueText);
            }
        }
    }

    /// <summary>The names of a file.</summary>
    public static IEnumerable<string> Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var names) ? names._names : Known.GetValue(tree, file => new(file.GetRoot(cancellation)))._names;

    /// <summary>The places in a file where a name is used.</summary>
    public static IEnumerable<SimpleNameSyntax> Uses(SyntaxTree tree, string name, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>().Where(use => use.Identifier.ValueText == name);
}
