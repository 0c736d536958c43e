using FsCheck;
using FsCheck.Fluent;
using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Text;

/// <summary>Random trees whose texts are those that readers of YAML trip over.</summary>
internal static class RandomTrees
{
    private static readonly string[] Awkward =
    [
        "", " ", "  ", "\n", "\n\n", "\t", "a", "no", "No", "on", "y", "Y", "yes", "off", "true", "TRUE", "null", "~", "~x", "nil", ".nan", ".inf", "-.inf", "+.Inf",
        "0", "-1", "+1", "007", "012", "0o7", "0x1F", "0b1", "1_000", "1e3", "1E+3", "1.5", ".5", "5.", "1.5e-3", "1:30", "190:20:30", "1:30.5", "0x", "_1", "1_", "-", "--", "---",
        "--- a", "...", ". ", ".", "..", "-a", "- a", "-\n", "? a", "?a", "?", ":", ":a", ": a", "a: b", "a:", "a :b", "a:b", "a #b", "a# b", "#a", "a\t#b", "&a", "*a", "!a", "!!int 5",
        "|", ">", "|-", "%a", "@a", "`a", "'a'", "\"a\"", "it's", "say \"hi\"", "a\\b", "{", "}", "{}", "[", "]", "[]", ",", "a, b", "{a: b}", "=", "<<", "<", "2024-01-31",
        "2024-1-1", "2001-12-14T21:59:43.10Z", "2001-12-14 21:59:43.10 -5", "10.0.0.1", "10.0.0.1:80", "1.2.3", "8080:80", "100m", "128Mi", "1e10abc", "é", "日本", "😀", "\U0010FFFF", "\u0085", "\u2028",
        "\u2029", "\uFEFF", "\u00A0", "\u007F", "\u0080", "\u0000", "\u0007", "\u001B", "\uFFFE", "\uFFFF", "\uFFFD", "\uE000", "a\u0085b", "a b", " a", "a ", "\ta", "a\t", "a\tb", "a\nb", "a\nb\n", "a\n\nb\n\n", "\na", " a\nb",
        "a \nb", "a\t\nb", "\ta\nb", "a\n\tb", "a\n  b\n c", "a\r\nb", "a\rb", "# a\nb", "---\na", "a\n---\nb\n", "- a\n- b", "a: b\nc: d\n", "a\n\u2028b", "\n a\n", "\n\n  \n", "a\n ", "'\n'", "\"\n", "a\n#b\n", "%\na", "...\na",
    ];

    private static readonly char[] Characters = [.. " \t\n:#-?,[]{}&*!|>'\"%@`=<.0123456789eExob_ynNtrufalse~\\é日\u0085\u2028\uFEFF\r\0"];

    public static Arbitrary<ConfigNode> Any => Arb.From(Gen.Sized(size => Tree(Math.Min(size, 40))));

    public static Gen<string> Text => Gen.OneOf(
        Gen.Elements(Awkward),
        Gen.Elements(Characters).ListOf().Select(characters => new string([.. characters])),
        Gen.Choose(0, 0x10FFFF).ListOf().Select(codes => string.Concat(codes.Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))),
        Gen.Elements(Awkward).Two().Select(two => two.Item1 + two.Item2),
        Gen.Choose(1, 3000).Select(length => new string('k', length)));

    private static Gen<ConfigNode> Scalar => Gen.OneOf(
        Text.Select(text => (ConfigNode)ScalarNode.String(text)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (ConfigNode)ScalarNode.Integer(number * 4_000_000_007L)),
        Gen.Elements(0, 0.5, -1.25, 1e21, 1e-7, 3.14, 1.7976931348623157e308, 5e-324, 123456.75, 1e6).Select(number => (ConfigNode)ScalarNode.Float(number)),
        Gen.Elements(true, false).Select(value => (ConfigNode)ScalarNode.Boolean(value)),
        Gen.Constant(0).Select(_ => (ConfigNode)ScalarNode.Null()));

    private static Gen<ConfigNode> Tree(int size) => size < 2 ? Scalar : Gen.OneOf(
        Scalar,
        Tree(size / 3).ListOf().Select(Sequence),
        Text.Zip(Tree(size / 3)).ListOf().Select(Mapping));

    private static ConfigNode Sequence(IEnumerable<ConfigNode> items)
    {
        var sequence = new SequenceNode();
        foreach (var item in items)
        {
            sequence.Add(item);
        }

        return sequence;
    }

    private static ConfigNode Mapping(IEnumerable<(string Key, ConfigNode Value)> entries)
    {
        var mapping = new MappingNode();
        foreach (var (key, value) in entries)
        {
            mapping.Set(key, value);
        }

        return mapping;
    }
}
