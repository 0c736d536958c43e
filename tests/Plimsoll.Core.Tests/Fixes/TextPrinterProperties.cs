using System.Text.RegularExpressions;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Text;
using Xunit.Abstractions;

namespace Plimsoll.Core.Tests.Fixes;

/// <summary>Random edits of random texts: what is printed reads as the edited tree, and the rest of the text stays as it is.</summary>
public sealed partial class TextPrinterProperties(ITestOutputHelper output)
{
    private static readonly int Texts = int.Parse(Environment.GetEnvironmentVariable("PLIMSOLL_EDIT_TEXTS") ?? "1000", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Edits_of_YAML_keep_all_else() => Check("text.yaml", RandomYaml.Text);

    [Fact]
    public void Edits_of_JSON_keep_all_else() => Check("text.json", RandomJson);

    private void Check(string file, Func<int, string> make)
    {
        var (edits, refused) = (0, new List<string>());
        for (var seed = 0; seed < Texts; seed++)
        {
            var text = make(seed);
            var read = ConfigReader.Read(text, file);
            var random = new Random(seed);
            for (var i = 0; i < 5 && read.Problems.Count == 0; i++)
            {
                if (RandomEdits.Pick(read.Documents, random) is not { } edit)
                {
                    continue;
                }

                edits++;
                var trees = new EditedTrees(read.Documents);
                Assert.True(trees.Make(edit));
                if (TextPrinter.Print(text, file, read.Documents, [edit]) is not { } changes)
                {
                    refused.Add($"seed {seed}: {edit.GetType().Name} at {PathOf(edit)}");
                    continue;
                }

                var changed = TextChange.Apply(text, changes)!;
                Assert.True(trees.Are(ConfigReader.Read(changed, file).Documents), $"seed {seed}");
                Keeps(edit, text, changed, seed);
            }
        }

        output.WriteLine($"{edits} edits of {Texts} texts, {refused.Count} refused");
        refused.Take(40).ToList().ForEach(output.WriteLine);
        Assert.True(edits > Texts * 2);

        // Shared anchors, and blocks of text that the end of the file cuts off.
        Assert.True(refused.Count * 12 < edits, "more than one edit of twelve was refused");
    }

    // Lines that the edit has no business with stand there as before, in order.
    private static void Keeps(Edit edit, string before, string after, int seed)
    {
        var old = before.Split('\n');
        var touched = old.Length - InCommon(old, after.Split('\n'));
        var most = edit switch
        {
            Edit.Replace { Target: var target } => Lines(target) + 1,
            Edit.Remove { Target: var target } => Lines(target) + 2,
            _ => 2,
        };
        Assert.True(touched <= most, $"seed {seed}: {touched} lines touched, {most} expected\n{before}\n=>\n{after}");
        if (edit is Edit.Insert or Edit.Append)
        {
            Assert.Equal(Comments(before), Comments(after));
        }
    }

    // With the lines between a key and its value.
    private static int Lines(ConfigNode node) => node.Origin.EndLine - Math.Min(node.Origin.Line, KeyLine(node)) + 1;

    private static int KeyLine(ConfigNode node) => node.Parent is MappingNode mapping
        ? mapping.Entries.Single(entry => ReferenceEquals(entry.Value, node)).KeyOrigin.Line
        : node.Origin.Line;

    // The length of the longest common subsequence.
    private static int InCommon(string[] left, string[] right)
    {
        var length = new int[left.Length + 1, right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                length[i, j] = left[i - 1] == right[j - 1] ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
            }
        }

        return length[left.Length, right.Length];
    }

    private static IReadOnlyList<string> Comments(string text) => [.. Comment().Matches(text).Select(match => match.Value)];

    private static string PathOf(Edit edit) => NodePath.Of(edit switch
    {
        Edit.Insert insert => insert.Target,
        Edit.Append append => append.Target,
        Edit.Replace replace => replace.Target,
        Edit.Remove remove => remove.Target,
        _ => throw new InvalidOperationException(),
    });

    private static string RandomJson(int seed)
    {
        var read = ConfigReader.Read(RandomYaml.Text(seed), "text.yaml");
        var root = read.Problems.Count > 0 || read.Documents.Count == 0 ? new MappingNode() : read.Documents[0].Root;
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        JsonWriter.Write(root, buffer, indented: seed % 3 != 0);
        var text = System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
        return seed % 4 == 0 ? text.Replace("\n", "\r\n") : seed % 7 == 0 ? text.Replace("  ", "\t") : text;
    }

    [GeneratedRegex("# c[0-9]+;")]
    private static partial Regex Comment();
}
