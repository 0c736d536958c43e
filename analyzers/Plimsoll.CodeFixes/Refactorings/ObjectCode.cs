using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>The C# that import writes for an object, as it stands at a place of a file.</summary>
internal static class ObjectCode
{
    // Each namespace with a type that it holds: where that is known, the namespace need not be imported.
    private static readonly (string Space, string Type, string[] Words)[] Spaces =
    [
        ("Plimsoll", "ConfigObject", [".Set(", "RawDocument", ".Allow("]),
        ("Plimsoll.Documents", "ScalarNode", ["ScalarNode.", "new ScalarNode(", "new SequenceNode"]),
        ("Plimsoll.Kubernetes", "Pod", [""]),
        ("Plimsoll.Seccomp", "SeccompProfile", ["new SeccompProfile("]),
        ("System.Collections.Generic", "Dictionary", ["new Dictionary<"]),
    ];

    /// <summary>The creation of an object, and the namespaces that it needs besides; null for what is no object of Kubernetes.</summary>
    public static (string Text, IReadOnlyList<string> Usings)? Write(MappingNode root, SemanticModel model, SourceText text, int position)
    {
        var document = new ConfigDocument(root);
        var indentation = Layout.IndentationAt(text, position);
        if (document is not { Kind: DocumentKind.Kubernetes, Name.Length: > 0 } || new CSharpWriter(KubernetesSchema.Default).Expression(document, indentation.Length) is not { } code)
        {
            return null;
        }

        var usings = Spaces.Where(space => space.Words.Any(code.Contains) && !model.LookupNamespacesAndTypes(position, name: space.Type).Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == space.Space));
        return (code.Replace("\n", Layout.Break(text)), usings.Select(space => space.Space).ToList());
    }
}
