using Plimsoll.Core.Tests.Fixes;
using Plimsoll.Tests;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

/// <summary>What the reader of the plain form accepts, it reads just as the YAML parser does: data, places and problems.</summary>
public sealed class PlainYamlTests
{
    private const string Sample = """
        # A comment
        ---
        apiVersion: v1   # another
        kind: "Pod"
        metadata:
          name: 'it''s'
          labels: {}
          annotations:
            example.com/a: yes
            empty:

            on: 0x1F
        spec:
          containers:
          - name: web
            image: registry:5000/web:1.2
            command: [sh, "-c", 'a b', 17, true, ]
            args:
              - --flag=a # why
              - -1
              - - nested
                - list
              - {}
          -
            name: other
            ports: []
          list:
          # a comment between
          - 1.50
        last: ~
        """;

    [Fact]
    public void The_plain_form_is_read_without_the_parser() => Assert.True(IsPlain(Sample));

    [Theory]
    [InlineData("a: |\n  text\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("a: !!str 1\n")]
    [InlineData("a: one\n  two\n")]
    [InlineData("a:\n  one\n")]
    [InlineData("a: \"one\n  two\"\n")]
    [InlineData("a: \"\\n\"\n")]
    [InlineData("a: 'x'y\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a: {b: c}\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: [[b]]\n")]
    [InlineData("a: [b\n]\n")]
    [InlineData("a: [b] c\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("<<: {a: 1}\n")]
    [InlineData("null: a\n")]
    [InlineData("a: .inf\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b\r\n")]
    [InlineData("a: \u00e9\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("  a: b\nc: d\n")]
    [InlineData("a:\n- b\n c\n")]
    [InlineData("a:\n  b: c\n d: e\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("a: b\n- c\n")]
    [InlineData("a: - b\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: 'b'#c\n")]
    [InlineData("%YAML 1.1\n---\na: b\n")]
    [InlineData("--- a\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("just text\n")]
    [InlineData("# nothing\n")]
    [InlineData("")]
    public void Anything_else_is_left_to_the_parser(string text) => Assert.False(IsPlain(text));

    [Theory]
    [InlineData(Sample)]
    [InlineData("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n")]
    [InlineData("a:\nb:\n- c\n- d:\n    e\nf: 1\n")]
    [InlineData("- a\n-\n  b: c\n- - d\n  - e: f\n    g:\n")]
    [InlineData("a: b#c\nd: e #f\ng: #h\n  i: j\n")]
    public void Both_agree(string text) => Agree(text);

    [Fact]
    public void Both_agree_on_random_texts_and_on_what_is_left_of_them_after_a_slip()
    {
        var plain = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var text = seed % 2 == 0 ? RandomPlainYaml.Text(seed) : RandomYaml.Text(seed);
            plain += Agree(text) ? 1 : 0;
            plain += Agree(Slip(text, new Random(seed))) ? 1 : 0;
        }

        Assert.InRange(plain, 10_000, 39_999);
    }

    // A character taken out, doubled or replaced by one that means something.
    private static string Slip(string text, Random random)
    {
        if (text.Length == 0)
        {
            return text;
        }

        const string Meaning = " \n:-#'\"[]{},&*!|>%@?~a1.";
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            _ => text.Remove(at, 1).Insert(at, Meaning[random.Next(Meaning.Length)].ToString()),
        };
    }

    private static bool IsPlain(string text) => PlainYamlReader.Read(text, 1, new(null, default)) is not null;

    private static bool Agree(string text)
    {
        var ours = new ReadContext("a.yaml", default);
        if (PlainYamlReader.Read(text, 1, ours) is not { } plain)
        {
            Assert.Empty(ours.Problems);
            return false;
        }

        var parsers = new ReadContext("a.yaml", default);
        var parsed = Assert.Single(YamlDocumentReader.Read(text, 1, parsers));
        Assert.Equal(TreeText.Of(parsed), TreeText.Of(plain));
        Assert.Equal(parsers.Problems, ours.Problems);
        return true;
    }
}
