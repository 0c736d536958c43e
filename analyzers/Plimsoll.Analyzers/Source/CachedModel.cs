using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>Models of trees outside the block that the driver hands over.</summary>
internal static class CachedModel
{
    /// <summary>The model of a tree: it is the driver's own, and cached by it, which the rule against asking for one cannot know.</summary>
#pragma warning disable RS1030
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
