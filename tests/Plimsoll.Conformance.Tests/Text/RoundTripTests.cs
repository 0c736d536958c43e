using System.Buffers;
using System.Text;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Conformance.Tests.Text;

/// <summary>Real documents that nobody here wrote are read, written and read again to equal data, and a second parser agrees.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private static readonly string[] Folders = ["crds", "kube-linter", "kubeconform", "kyverno", "oci-runtime-spec", "psa", "real-manifests", "seccomp"];

    [SharedFact]
    public void EveryDocument_WrittenAndReadAgain_IsTheSame()
    {
        var documents = 0;
        foreach (var file in Files())
        {
            foreach (var document in Read(file).Documents)
            {
                documents++;
                var yaml = YamlWriter.ToText(document.Root);
                Assert.True(NodeEquality.SameData(document.Root, Single(yaml)), $"{file}, document {document.Index}, as YAML");
                Assert.True(NodeEquality.SameData(document.Root, Single(JsonWriter.ToText(document.Root))), $"{file}, document {document.Index}, as JSON");
                Assert.Equal(yaml, YamlWriter.ToText(Single(yaml)));
            }
        }

        output.WriteLine($"{documents} documents");
        Assert.True(documents > 2000, $"only {documents} documents were found");
    }

    [SecondParserFact]
    public void ASecondParser_ReadsWhatWeRead_AndWhatWeWrote()
    {
        var answers = SecondParser.Compare(Files().Select(CaseOf));
        Assert.Empty(answers.Where(answer => answer.Reason is not null).Select(answer => answer.File + ": " + answer.Reason));
        var total = Assert.Single(answers);
        output.WriteLine($"{total.Compared} files, {total.Documents} documents");
        Assert.True(total.Documents > 2000, $"only {total.Documents} documents were compared");
    }

    private static IEnumerable<string> Files() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(SharedData.Path("conformance/" + folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
        .Order(StringComparer.Ordinal);

    private static SecondParser.Case CaseOf(string file)
    {
        var result = Read(file);
        var yaml = new ArrayBufferWriter<byte>();
        YamlWriter.Write(result.Documents.Select(document => document.Root), yaml);
        return new(
            file,
            [.. result.Documents.Select(document => Compact(document.Root))],
            Encoding.UTF8.GetString(yaml.WrittenSpan),
            [.. result.Documents.Select(document => JsonWriter.ToText(document.Root))],
            result.Problems.Any(problem => problem.Kind != TextProblemKind.DuplicateKey));
    }

    private static ReadResult Read(string file)
    {
        using var stream = File.OpenRead(file);
        return ConfigReader.Read(stream, file);
    }

    private static ConfigNode Single(string text)
    {
        var result = ConfigReader.Read(text);
        Assert.Empty(result.Problems);
        return Assert.Single(result.Documents).Root;
    }

    private static string Compact(ConfigNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonWriter.Write(node, buffer, indented: false);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
