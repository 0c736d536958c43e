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
    /// <summary>The file that the lines of an object are those of.</summary>
    public const string File = "object.yaml";

    // Each namespace with a type that it holds: where that is known, the namespace need not be imported.
    private static readonly (string Space, string Type, string[] Words)[] Spaces =
    [
        ("Plimsoll", "ConfigObject", [".Set(", "RawDocument", ".Allow("]),
        ("Plimsoll.Documents", "ScalarNode", ["ScalarNode.", "new ScalarNode(", "new SequenceNode"]),
        ("Plimsoll.Kubernetes", "Pod", [""]),
        ("Plimsoll.Seccomp", "SeccompProfile", ["new SeccompProfile("]),
        ("System.Collections.Generic", "Dictionary", ["new Dictionary<"]),
    ];

    /// <summary>The creation of an object, and the namespaces that it needs besides; null for what is no object of Kubernetes, nor a list of some.</summary>
    /// <param name="root">The object.</param>
    /// <param name="comments">Comments that stand beside it, by their lines.</param>
    /// <param name="model">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="position">Where the creation will stand.</param>
    public static (string Text, IReadOnlyList<string> Usings)? Write(
        MappingNode root, IEnumerable<(int Line, string Text)> comments, SemanticModel model, SourceText text, int position)
    {
        var document = new ConfigDocument(root, File);
        var indentation = Layout.IndentationAt(text, position);
        var kept = new DocumentComments();
        kept.Add(File, comments);
        if (!IsNamed(document)
            || new CSharpWriter(KubernetesSchema.Default, kept).Expression(document, indentation.Length) is not { } code)
        {
            return null;
        }

        var usings = Spaces.Where(space => space.Words.Any(code.Contains) && !model.LookupNamespacesAndTypes(position, name: space.Type).Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == space.Space));
        var end = Layout.Break(text);
        code = (end == "\n" ? code : LineFeeds.Keep(code)).Replace("\n" + new string(' ', indentation.Length), "\n");
        code = (indentation.IndexOf('\t') < 0 ? code : Tabs.Indent(code));
        code = string.Join("\n", code.Split('\n').Select((line, i) => i > 0 && line.Length > 0 ? indentation + line : line));
        return (code.Replace("\n", end), usings.Select(space => space.Space).ToList());
    }

    // A list has no name; its items have.
    private static bool IsNamed(ConfigDocument document) => document.Kind == DocumentKind.Kubernetes
        && ((document.Name ?? document.Value["metadata"]["generateName"].Text) is { Length: > 0 }
            || (document is { ApiVersion: "v1", ObjectKind: "List" } && document.Value["items"].Sequence is { Count: > 0 } items && items.All(item => IsNamed(new(item)))));
}
