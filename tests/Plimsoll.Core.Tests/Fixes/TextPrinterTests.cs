using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Fixes;

/// <summary>What an edit looks like in texts of every style.</summary>
public sealed class TextPrinterTests
{
    [Theory]
    [InlineData("a: true # why\nb: 1\n", "a: false # why\nb: 1\n")]
    [InlineData("a: 'x'\n", "a: false\n")]
    [InlineData("#\n\uFEFFa: x\n", "#\n\uFEFFa: false\n")]
    [InlineData("a:\nb: 1\n", "a: false\nb: 1\n")]
    [InlineData("{a: true, b: 1}\n", "{a: false, b: 1}\n")]
    [InlineData("{\"a\":true}", "{\"a\":false}")]
    [InlineData("x: &y true\na: *y\n", "x: &y true\na: false\n")]
    [InlineData("a: # why\n  b: 1\nc: 2\n", "a: false # why\nc: 2\n")]
    [InlineData("a: |\n  text\n\nc: 2\n", "a: false\n\nc: 2\n")]
    [InlineData("a: &y true\nx: *y\n", null)]
    public void A_value_is_replaced(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Replace(((MappingNode)root)["a"]!, ScalarNode.Boolean(false)));

    [Theory]
    [InlineData("a: \"x\"\n", "a: \"it's\"\n")]
    [InlineData("a: 'x'\n", "a: 'it''s'\n")]
    [InlineData("a: x\n", "a: \"it's\"\n")]
    public void A_text_keeps_its_quotes(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Replace(((MappingNode)root)["a"]!, ScalarNode.String("it's")));

    [Theory]
    [InlineData("a:\n  b: 1 # why\n# end\n", "a:\n  b: 1 # why\n  new: x\n# end\n")]
    [InlineData("a:\r\n    b: 1\r\n", "a:\r\n    b: 1\r\n    new: x\r\n")]
    [InlineData("a:\n  b: 1", "a:\n  b: 1\n  new: x")]
    [InlineData("a: {}\nz: 1\n", "a:\n  new: x\nz: 1\n")]
    [InlineData("a: {} # why\nz:\n    y: 1\n", "a: # why\n    new: x\nz:\n    y: 1\n")]
    [InlineData("a: { b: 1 }\n", "a: { b: 1, new: x }\n")]
    [InlineData("a: {b: 1,}\n", "a: {b: 1, new: x}\n")]
    [InlineData("a: {b: }\n", "a: {b: , new: x }\n")]
    [InlineData("a: {\n  b:\n}\n", "a: {\n  b: ,\n  new: x\n}\n")]
    [InlineData("a:\n  b: |+\n    text\n\nz: 1\n", "a:\n  b: |+\n    text\n\n  new: x\nz: 1\n")]
    [InlineData("{\"a\":{\"b\":1}}", "{\"a\":{\"b\":1,\"new\":\"x\"}}")]
    [InlineData("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n", "{\n\t\"a\": {\n\t\t\"b\": 1,\n\t\t\"new\": \"x\"\n\t}\n}\n")]
    [InlineData("{\n  \"a\": {}\n}\n", "{\n  \"a\": {\n    \"new\": \"x\"\n  }\n}\n")]
    [InlineData("a: {\n  b: 1 # why\n}\n", "a: {\n  b: 1, # why\n  new: x\n}\n")]
    [InlineData("# of two files\n\uFEFFa:\n  b: 1\nz: 1\n", "# of two files\n\uFEFFa:\n  b: 1\n  new: x\nz: 1\n")]
    [InlineData("z: \"x\u2028 y\"\na:\n  b: 1\n", "z: \"x\u2028 y\"\na:\n  b: 1\n  new: x\n")]
    [InlineData("z: 1\ra:\r  b: 1\r", null)]
    [InlineData("a: &y { b: 1 }\nx: *y\n", null)]
    public void A_key_is_added(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Insert((MappingNode)((MappingNode)root)["a"]!, "new", ScalarNode.String("x")));

    [Theory]
    [InlineData("a: &y\n  b: 1\nx: *y\n", "a: &y\n  b: 1\n  new: x\nx: *y\n")]
    [InlineData("a: &y\n  b: 1\n  c: &z {d: 1}\nx: *y\n", "a: &y\n  b: 1\n  c: &z {d: 1}\n  new: x\nx: *y\n")]
    public void One_change_of_an_anchor_stands_for_the_same_edit_of_all_that_share_it(string text, string expected)
    {
        var documents = ConfigReader.Read(text, "test.yaml").Documents;
        var root = (MappingNode)documents[0].Root;
        var edits = new[] { "a", "x" }.Select(key => new Edit.Insert((MappingNode)root[key]!, "new", ScalarNode.String("x"))).ToList();

        Assert.Equal(expected, TextChange.Apply(text, TextPrinter.Print(text, "test.yaml", documents, edits)!));
    }

    [Theory]
    [InlineData("a:\n- b: 1\n  c: 2\n# end\n", "a:\n- b: 1\n  c: 2\n- x\n# end\n")]
    [InlineData("a:\n  -   b\n", "a:\n  -   b\n  -   x\n")]
    [InlineData("a: []\n", "a:\n- x\n")]
    [InlineData("z:\n  - y\na: []\n", "z:\n  - y\na:\n  - x\n")]
    [InlineData("a: [ALL]\n", "a: [ALL, x]\n")]
    [InlineData("{\"a\": [\n  \"b\"\n]}", "{\"a\": [\n  \"b\",\n  \"x\"\n]}")]
    public void An_item_is_added(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Append((SequenceNode)((MappingNode)root)["a"]!, ScalarNode.String("x")));

    [Theory]
    [InlineData("a: # keep\n  - x # gone\n  # keep too\n  - y\n", "a: # keep\n  # keep too\n  - y\n")]
    [InlineData("a: [x, y]\n", "a: [y]\n")]
    [InlineData("a: [x]\n", "a: []\n")]
    [InlineData("a:\n  - x\nb: 1\n", "a: []\nb: 1\n")]
    [InlineData("a:\n- x: 1\n  y: 2\n- z\n", "a:\n- z\n")]
    [InlineData("- a: 1\na: 2\n", null)]
    [InlineData("{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ]\n}", "{\n  \"a\": [\n    \"y\"\n  ]\n}")]
    [InlineData("{\"a\": [1, 2]}", "{\"a\": [2]}")]
    public void An_item_is_removed(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Remove(((SequenceNode)((MappingNode)root)["a"]!)[0]));

    [Theory]
    [InlineData("- a: 1 # gone\n  b: 2\n", "- b: 2\n")]
    [InlineData("- a: 1\n  # keep\n  b: 2\n", "-\n  # keep\n  b: 2\n")]
    [InlineData("- {a: 1, b: 2}\n", "- {b: 2}\n")]
    [InlineData("- b: 2\n  a:\n    c: 1\n- d\n", "- b: 2\n- d\n")]
    [InlineData("- a: 1\n", "- {}\n")]
    public void A_key_is_removed(string text, string? expected) =>
        Prints(text, expected, root => new Edit.Remove(((MappingNode)((SequenceNode)root)[0])["a"]!));

    [Fact]
    public void Edits_of_one_fix_may_touch()
    {
        const string Text = "names: [a, b]\n";
        var documents = ConfigReader.Read(Text).Documents;
        var names = (SequenceNode)((MappingNode)documents[0].Root)["names"]!;

        var changes = TextPrinter.Print(Text, null, documents, [new Edit.Remove(names[0]), new Edit.Remove(names[1]), new Edit.Append(names, ScalarNode.String("c"))]);

        Assert.Equal("names:\n- c\n", TextChange.Apply(Text, changes!));
    }

    private static void Prints(string text, string? expected, Func<ConfigNode, Edit> edit)
    {
        var read = ConfigReader.Read(text);
        if (read.Problems.Count > 0)
        {
            Assert.Null(expected);
            return;
        }

        var changes = TextPrinter.Print(text, null, read.Documents, [edit(read.Documents[0].Root)]);

        Assert.Equal(expected, changes is null ? null : TextChange.Apply(text, changes));
    }
}
