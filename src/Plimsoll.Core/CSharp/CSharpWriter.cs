using System.Text;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Turns documents into programs that make them. What a document holds, its program emits: nothing is lost.</summary>
/// <param name="schema">The schema of the typed API.</param>
/// <param name="comments">Comments to keep; none if not given.</param>
internal sealed class CSharpWriter(KubernetesSchema schema, DocumentComments? comments = null)
{
    private const int Indent = 4;

    private readonly ApiTypes _api = new(schema);
    private readonly DocumentComments _comments = comments ?? new();

    /// <summary>A document as an expression that makes it; null if it is not a mapping, or has comments and nothing that they could stand above.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indent">How far the line is indented that it will stand on.</param>
    public string? Expression(ConfigDocument document, int indent = 0)
    {
        if (new ObjectBuilder(_api, document, KnownObjects.None).Build() is not { } bare)
        {
            return null;
        }

        // What would stand above a statement stands above the first call.
        var made = _comments.Attach(bare, document, [document]);
        if (made.Comments.Count > 0)
        {
            if (made.Calls.Count == 0)
            {
                return null;
            }

            made = made with { Calls = [made.Calls[0] with { Comments = [.. made.Comments, .. made.Calls[0].Comments] }, .. made.Calls.Skip(1)] };
        }

        return CodePrinter.Print(made, indent, []);
    }

    /// <summary>A whole program that makes some documents.</summary>
    public string Program(IReadOnlyList<ConfigDocument> documents)
    {
        var objects = new ObjectFile(_api, documents, _comments, new(documents));
        var text = new StringBuilder("return ManifestApp.Run(args, app =>\n{\n");
        objects.Statements(text, Indent, "app.Add(", ")");
        text.Append("});\n");
        foreach (var method in objects.Methods(0))
        {
            text.Append('\n').Append(method).Append('\n');
        }

        return Usings(text.ToString()) + text;
    }

    /// <summary>The files of a program, one for each file of documents.</summary>
    public IReadOnlyList<CSharpFile> Files(IReadOnlyList<ConfigDocument> documents)
    {
        var files = new List<CSharpFile>();
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var program = new StringBuilder("using Plimsoll;\n\nreturn ManifestApp.Run(args, app =>\n{\n");
        var specs = new SpecFiles(documents);
        foreach (var group in documents.GroupBy(document => document.File ?? "", StringComparer.Ordinal))
        {
            var objects = new ObjectFile(_api, group.ToList(), _comments);
            if (objects.Count == 0)
            {
                continue;
            }

            var name = ClassName(group.Key, classes);
            program.Append(' ', Indent).Append("app.AddRange(").Append(name).Append(".Objects()").Append(File(group.ToList(), specs)).Append(");\n");
            files.Add(new(name + ".cs", Class(name, group.Key, objects)));
        }

        files.Insert(0, new("Program.cs", program.Append("});\n").ToString()));
        return files;
    }

    // A file with a spec holds nothing else.
    private static string File(List<ConfigDocument> documents, SpecFiles specs) =>
        documents.Count == 1 && specs.Of(documents[0]) is { } file && documents[0].Value["ociVersion"].Text is not null ? ", file: " + Literals.Quoted(file) : "";

    private static string Class(string name, string file, ObjectFile objects)
    {
        var text = new StringBuilder();
        text.Append("/// <summary>The objects of ").Append(FileName(file).Replace("&", "&amp;").Replace("<", "&lt;")).Append(".</summary>\n")
            .Append("internal static class ").Append(name).Append("\n{\n")
            .Append("    public static IEnumerable<ConfigObject> Objects()\n    {\n");
        objects.Statements(text, Indent * 2, "yield return ", "");
        text.Append("    }\n");
        foreach (var method in objects.Methods(Indent))
        {
            text.Append("\n    private ").Append(method).Append('\n');
        }

        text.Append("}\n");
        return Usings(text.ToString()) + text;
    }

    private static string Usings(string code)
    {
        var spaces = new List<string>();
        if (code.Contains("ScalarNode") || code.Contains("new MappingNode(") || code.Contains("new SequenceNode"))
        {
            spaces.Add("Documents");
        }

        spaces.Add("Kubernetes");
        if (code.Contains("new RuntimeSpec("))
        {
            spaces.Add("Oci");
        }

        if (code.Contains("new SeccompProfile("))
        {
            spaces.Add("Seccomp");
        }

        return "using Plimsoll;\n" + string.Concat(spaces.Select(space => $"using Plimsoll.{space};\n")) + "\n";
    }

    // Files of the same name lie in different folders, so a number tells them apart.
    private static string ClassName(string file, HashSet<string> taken)
    {
        var name = FileName(file);
        var dot = name.LastIndexOf('.');
        var word = CSharpNames.Pascal(dot > 0 ? name.Substring(0, dot) : name);
        word = word.EndsWith("Manifests", StringComparison.Ordinal) ? word : word + "Manifests";
        var unique = word;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = word + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static string FileName(string file) => file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
}
