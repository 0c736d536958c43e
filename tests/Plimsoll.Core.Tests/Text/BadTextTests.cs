using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Text;

public sealed class BadTextTests
{
    [Theory]
    [InlineData("a: [1,\nb: }\n", 2)]
    [InlineData("a: b: c\n", 1)]
    [InlineData("a: 'b\n", 1)]
    [InlineData("a: \"\\q\"\n", 1)]
    [InlineData("a: \"\\ud800\"\n", 1)]
    [InlineData("a: 1\n b: 2\n", 2)]
    [InlineData("a:\n  - b\n c: d\n", 3)]
    [InlineData("x: {{ .Values.a }}\n", 1)]
    [InlineData("{{- if .Values.a }}\na: 1\n{{- end }}\n", 1)]
    [InlineData("a: @b\n", 1)]
    [InlineData("a: !unknown!x b\n", 1)]
    [InlineData("? [a]\n: b\n", 1)]
    [InlineData("a: %b\n%c: d\n", 1)]
    [InlineData("a: 1\n}\n", 2)]
    [InlineData("a\nb: c\n", 2)]
    public void MalformedYaml_IsAProblemWithItsLine(string text, int line)
    {
        var result = ConfigReader.Read(text, "a.yaml");
        Assert.Empty(result.Documents);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(TextProblemKind.Syntax, problem.Kind);
        Assert.InRange(problem.Origin.Line, line, line + 1);
        Assert.Equal("a.yaml", problem.Origin.File);
        Assert.False(char.IsUpper(problem.Message[0]));
        Assert.False(problem.Message.EndsWith('.'));
    }

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", 2)]
    [InlineData("\ta: b\n", 1)]
    [InlineData("a:\n\tb: c\n", 2)]
    [InlineData("a:\n\t- c\n", 2)]
    [InlineData("a:\n  \tb: c\n", 2)]
    [InlineData("a:\n\t# comment\n  b: c\n", 2)]
    [InlineData("\t\na: b\n", 1)]
    [InlineData(" \t \na: b\n", 1)]
    [InlineData("# comment\n\t\na: b\n", 2)]
    [InlineData("---\n\t\na: b\n", 2)]
    [InlineData("a: { b: c }\n  \t \nd: e\n", 2)]
    [InlineData("a: 'b'\n    \t# comment\n", 2)]
    [InlineData("a:\n-\tb\n", 2)]
    [InlineData("a:\n- b\t\n-  \tc\n", 3)]
    [InlineData("a:\n-\t\n  b\n", 2)]
    [InlineData("?\ta\n: b\n", 1)]
    [InlineData("? a\n:\tb\n", 2)]
    [InlineData("? \"a\"\n:\t- b\n", 2)]
    public void ATabThatIndents_IsAProblem(string text, int line)
    {
        var result = ConfigReader.Read(text);
        Assert.Empty(result.Documents);
        Assert.Equal(line, Assert.Single(result.Problems).Origin.Line);
    }

    [Theory]
    [InlineData("a: |\n  \tb\n")]
    [InlineData("a: {\n\tb: 1\n}\n")]
    [InlineData("a:\t1\t# comment\n")]
    [InlineData("? a\n: b\nc\t:\td\n")]
    [InlineData("? a\n: b:\tc\n")]
    [InlineData("a: \"x\n\ty\"\n")]
    [InlineData("a: [\n\t\"b\",\n\t\n\t\"c\"\n\t]\n")]
    [InlineData("a: b\n   \t# comment\n")]
    [InlineData("a: b\n   \t\n   c\n")]
    [InlineData("a: 'b'\t# comment\t\n# comment\t\n")]
    [InlineData("a: &x\tb\n")]
    [InlineData("'a'\t: !!str\t\n  b\n")]
    [InlineData("---\t# comment\na:\t\n  b: c\n")]
    [InlineData("a: |\t\n  b\n  \t\n  c\n")]
    [InlineData("a: 'b\n\t\n  c'\n...\n\t\n")]
    [InlineData("\t{ \"a\": 1 }\n\t\n")]
    public void ATabElsewhere_IsNone(string text) => Texts.Read(text);

    [Fact]
    public void OtherDocuments_AreKept()
    {
        var result = ConfigReader.Read("a: 1\n---\nb: [\n---\nc: 3\n");
        Assert.Equal(["{\"a\":1}", "{\"c\":3}"], result.Documents.Select(document => Texts.Json(document.Root)));
        Assert.Equal([0, 2], result.Documents.Select(document => document.Index));
        Assert.Single(result.Problems);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3)]
    [InlineData("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", 3)]
    public void ADuplicateKey_IsAProblem_TheLastOneCounts(string text, int line)
    {
        var result = ConfigReader.Read(text, "x");
        var problem = Assert.Single(result.Problems);
        Assert.Equal(TextProblemKind.DuplicateKey, problem.Kind);
        Assert.Equal(line, problem.Origin.Line);
        Assert.Contains("'a'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, ConfigValue.Of(result.Documents.Single().Root)["a"].Integer);
    }

    [Fact]
    public void AKeyThatAMergeBrought_IsNoDuplicate_ButItsSecondSettingIs()
    {
        Assert.Empty(ConfigReader.Read("m: &m {x: 1}\nr:\n  <<: *m\n  x: 2\n").Problems);
        Assert.Equal(5, Assert.Single(ConfigReader.Read("m: &m {x: 1}\nr:\n  <<: *m\n  x: 2\n  x: 3\n").Problems).Origin.Line);
    }

    [Fact]
    public void AnUnknownAlias_IsAProblemAndAnUnknownValue()
    {
        var result = ConfigReader.Read("a: *nowhere\nb: 1\n", "x");
        Assert.Equal("alias '*nowhere' has no anchor '&nowhere' above it", Assert.Single(result.Problems).Message);
        Assert.True(ConfigValue.Of(result.Documents[0].Root)["a"].IsUnknown);
    }

    [Fact]
    public void AnAliasInsideOfItsAnchor_IsAProblem() =>
        Assert.Contains("inside", Texts.Problem("a: &a [*a]\n").Message, StringComparison.Ordinal);

    [Fact]
    public void AnAliasBomb_IsBounded()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        var result = ConfigReader.Read(text + "---\nb: 1\n");
        Assert.Equal(TextProblemKind.Limit, Assert.Single(result.Problems).Kind);
        Assert.Equal("{\"b\":1}", Texts.Json(result.Documents.Single().Root));
    }

    [Fact]
    public void ABombInManyDocuments_IsBounded()
    {
        var document = "a: &a [" + string.Join(", ", Enumerable.Repeat("x", 1000)) + "]\nb: [" + string.Join(", ", Enumerable.Repeat("*a", 90)) + "]\n---\n";
        var result = ConfigReader.Read(string.Concat(Enumerable.Repeat(document, 30)));
        Assert.Equal(11, result.Documents.Count);
        Assert.Equal(19, result.Problems.Count(problem => problem.Kind == TextProblemKind.Limit));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void DeepNesting_IsAProblem(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Equal(TextProblemKind.Limit, Texts.Problem(text).Kind);
    }

    [Fact]
    public void DeepNestingByIndentationOrAlias_IsAProblem()
    {
        var lines = string.Concat(Enumerable.Range(0, 10_000).Select(i => new string(' ', i) + "a:\n"));
        Assert.Equal(TextProblemKind.Limit, Texts.Problem(lines).Kind);
        var chain = "a0: &a0 [1]\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.Equal(TextProblemKind.Limit, Texts.Problem(chain).Kind);
    }

    [Theory]
    [InlineData("a: b\0c\n", 1, 5)]
    [InlineData("a: 1\nb: \u0007\n", 2, 4)]
    [InlineData("a: 1\n# \u001B\n", 2, 3)]
    public void AControlCharacter_IsAProblem(string text, int line, int column)
    {
        var result = ConfigReader.Read(text);
        Assert.Empty(result.Documents);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((line, column), (problem.Origin.Line, problem.Origin.Column));
    }

    [Fact]
    public void BytesThatAreNoText_AreAProblemWithTheirPlace()
    {
        var bytes = "a: é\n---\nb: é "u8.ToArray().Append((byte)0xFF).Concat("\n---\nc: 1\n"u8.ToArray()).ToArray();
        var result = ConfigReader.Read(new MemoryStream(bytes), "x.yaml");
        var problem = Assert.Single(result.Problems);
        Assert.Equal((TextProblemKind.Encoding, 3, 6), (problem.Kind, problem.Origin.Line, problem.Origin.Column));
        Assert.Contains("0xFF", problem.Message, StringComparison.Ordinal);
        Assert.Equal([0, 2], result.Documents.Select(document => document.Index));
    }

    [Fact]
    public void AStreamThatFails_IsUnreadable()
    {
        var stream = new MemoryStream();
        stream.Dispose();
        Assert.Equal(TextProblemKind.Unreadable, Assert.Single(ConfigReader.Read(stream, "x").Problems).Kind);
    }

    [Theory]
    [InlineData("a: .inf")]
    [InlineData("~: a")]
    [InlineData("a: !!int b")]
    [InlineData("a: !!binary '*'")]
    [InlineData("<<: 1")]
    public void WhatKubernetesRefuses_IsAProblemThatKeepsTheDocument(string text)
    {
        var result = ConfigReader.Read(text);
        Assert.Single(result.Problems);
        Assert.Single(result.Documents);
    }

    [Fact]
    public void Fragments_NeverThrow()
    {
        const string Sound = "a: &x [1, {b: \"c\\n\", 'd': *x}]\n? k\n: |+2\n   t\n\n<<: {e: !!int 5}\n---\n%YAML 1.1\n- - >-\n  f\n\t- g # h\n...\n";
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = Sound.ToCharArray();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                text[random.Next(text.Length)] = Sound[random.Next(Sound.Length)];
            }

            var mutated = new string(text, 0, random.Next(text.Length));
            var result = ConfigReader.Read(mutated, "x");
            Assert.All(result.Problems, problem => Assert.InRange(problem.Origin.Line, 1, 1 + mutated.Count(c => c == '\n')));
        }
    }
}
