using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Text;

/// <summary>The text at the place of a node is what the node was written as.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("a: «1»")]
    [InlineData("a:   «b c»   # comment")]
    [InlineData("a: «'b c'»  ")]
    [InlineData("a: «\"b\\n\"»")]
    [InlineData("a: &x «b»")]
    [InlineData("a: !!str &x «5»")]
    [InlineData("a: «b\n  c»\n")]
    [InlineData("a: «\"b\n  c\"»\n")]
    [InlineData("a: «|\n  b\n\n  c»\n\n\nd: 1")]
    [InlineData("a: «>-  # comment\n  b»\nd: 1")]
    [InlineData("a: «|-»\nd: 1")]
    [InlineData("a: «|\n  b»")]
    [InlineData("a:«»\nd: 1")]
    [InlineData("a:«»   # comment\n\nd: 1")]
    [InlineData("a: «[1, {b: 2}]» # c")]
    [InlineData("a: &x «{\n  b: 2\n}»\nd: 1")]
    [InlineData("a:\n- 1\nd: «2»")]
    [InlineData("a: «é😀»")]
    [InlineData("a: [«b: 1», c]")]
    [InlineData("a:\n  «b: 1\n  c:\n  - d»\n\ne: 1")]
    [InlineData("a:\n«- 1\n- b: 2»\nd: 1")]
    [InlineData("a: !!map\n  «b: 1»\nd: 1")]
    [InlineData("a: «on»\r\nd: 1\r\n")]
    [InlineData("- - «a»\n  - b")]
    [InlineData("{\"a\": «\"x\"», \"b\": 1}")]
    [InlineData("{\"a\": [1,\n\t«{\"c\":\n\t-1.5e3}» ]}")]
    public void ANode_KnowsItsPlace(string marked)
    {
        var start = marked.IndexOf('«');
        var end = marked.IndexOf('»') - 1;
        var text = marked.Replace("«", "").Replace("»", "");
        var places = Texts.All(Texts.Read(text)).Select(node => node.Origin).ToList();
        var wanted = Point(text, start, end);
        Assert.True(places.Contains(wanted), $"wanted {Show(wanted)}, got {string.Join(" ", places.Select(Show))}");
    }

    [Theory]
    [InlineData("«a»: 1")]
    [InlineData("«'a b'» : 1")]
    [InlineData("x:\n- «a»: 1")]
    [InlineData("&k «a»: 1")]
    [InlineData("? «a b»\n: 1")]
    [InlineData("x: {«\"a\"»: 1}")]
    [InlineData("m: &m {«a»: 1}\nr:\n  <<: *m\n")]
    [InlineData("{\"x\":\n\t{«\"a\\u0041\"» :1}}")]
    public void AKey_KnowsItsPlace(string marked)
    {
        var start = marked.IndexOf('«');
        var end = marked.IndexOf('»') - 1;
        var text = marked.Replace("«", "").Replace("»", "");
        var places = Texts.All(Texts.Read(text)).OfType<MappingNode>().SelectMany(mapping => mapping.Entries).Select(entry => entry.KeyOrigin).ToList();
        var wanted = Point(text, start, end);
        Assert.True(places.Contains(wanted), $"wanted {Show(wanted)}, got {string.Join(" ", places.Select(Show))}");
    }

    private static Origin Point(string text, int start, int end)
    {
        var (line, column) = Count(text[..start]);
        var (endLine, endColumn) = Count(text[..end]);
        return new("a.yaml", line, column, endLine, endColumn);
    }

    private static (int Line, int Column) Count(string before) =>
        (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    private static string Show(Origin origin) => $"{origin.Line}:{origin.Column}-{origin.EndLine}:{origin.EndColumn}";
}
