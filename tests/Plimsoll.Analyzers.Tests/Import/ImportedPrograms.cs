using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>Many documents as one program that import writes: each is a method, so that one compilation serves all.</summary>
internal sealed class ImportedPrograms
{
    private readonly IReadOnlyList<ConfigDocument> _documents;
    private readonly ProgramForm _form;
    private readonly CSharpCompilation _compilation;

    public ImportedPrograms(IReadOnlyList<ConfigDocument> documents)
        : this(documents, ProgramForm.Fluent())
    {
    }

    /// <summary>The same with C# of another form.</summary>
    public ImportedPrograms(IReadOnlyList<ConfigDocument> documents, ProgramForm form)
    {
        _documents = documents;
        _form = form;
        var source = new StringBuilder(form.Header).Append(form.Output).Append("public static class Objects\n{\n");
        for (var i = 0; i < documents.Count; i++)
        {
            var made = form.Write(documents[i]);
            source.Append(form.Output is null
                ? $"    public static {form.Type} Made{i}() => {made};\n"
                : $"    public static void Made{i}(Output app) => app.Add({made});\n");
        }

        Source = source.Append("}\n").ToString();
        _compilation = form.Compile(Source);
    }

    /// <summary>The C#.</summary>
    public string Source { get; }

    /// <summary>What the compiler has to say, warnings included.</summary>
    public IEnumerable<string> Problems() => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{_documents[Index(diagnostic)].File}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}: {Line(diagnostic)}");

    /// <summary>The documents that the program makes when it runs.</summary>
    public IReadOnlyList<MappingNode> Made()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        if (_form.Library is { } library)
        {
            context.LoadFromStream(new MemoryStream(library));
        }

        var program = context.LoadFromStream(image);
        return [.. _documents.Select((document, i) => Make(program, $"Made{i}", document))];
    }

    /// <summary>What the compiler's analyzer says of each document when all rules are switched on: lines of the form <c>id path</c>, sorted.</summary>
    public Task<IReadOnlyList<IReadOnlyList<string>>> Findings(string platforms) =>
        Findings(RuleRunner.Default, new TextInMemory(PlatformFile.FileName, platforms));

    /// <summary>The same with other rules.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> Findings(RuleRunner rules, params AdditionalText[] files)
    {
        var all = RuleList.Infos.ToDictionary(info => info.Id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal);
        var compilation = _compilation.WithOptions(_compilation.Options.WithSpecificDiagnosticOptions(all));
        var diagnostics = await Verify.Diagnostics(compilation, rules, files);
        var byDocument = diagnostics.ToLookup(Index, diagnostic => $"{diagnostic.Id} {diagnostic.Properties.GetValueOrDefault(Reporter.PathProperty)}");
        return [.. _documents.Select((_, i) => (IReadOnlyList<string>)[.. byDocument[i].Distinct().Order(StringComparer.Ordinal)])];
    }

    private MappingNode Make(Assembly program, string name, ConfigDocument document)
    {
        try
        {
            var method = program.GetType("Objects")!.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!;
            if (program.GetType("Output") is not { } output)
            {
                return _form.NodeOf(method.Invoke(null, null)!);
            }

            var app = Activator.CreateInstance(output);
            method.Invoke(null, [app]);
            return _form.NodeOf(Assert.Single((IEnumerable<object>)output.GetProperty("Items")!.GetValue(app)!));
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"{document.File}: {exception.InnerException!.Message}", exception);
        }
    }

    private static int Index(Diagnostic diagnostic)
    {
        var method = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        return int.Parse(method.Identifier.Text["Made".Length..], CultureInfo.InvariantCulture);
    }

    private string Line(Diagnostic diagnostic) => Source.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim();
}
