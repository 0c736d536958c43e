using FsCheck;
using FsCheck.Fluent;
using Plimsoll.Documents;
using Plimsoll.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plimsoll.Core.Tests.Text;

public sealed class RoundTripProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60);

    [Fact]
    public void YamlWrittenAndRead_IsTheSameData() => Check(node => Same(node, YamlWriter.ToText(node)));

    [Fact]
    public void JsonWrittenAndRead_IsTheSameData() => Check(node => Same(node, JsonWriter.ToText(node)) && Same(node, Texts.Json(node)));

    [Fact]
    public void Yaml_HasOneForm() => Check(node => YamlWriter.ToText(node) == YamlWriter.ToText(ConfigReader.Read(YamlWriter.ToText(node)).Documents.Single().Root));

    [Fact]
    public void Yaml_IsReadTheSameByAnotherModel() => Check(node =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(YamlWriter.ToText(node)));
        return Same(node, stream.Documents.Single().RootNode);
    });

    [Fact]
    public void Json_IsReadTheSameByAnotherParser() => Check(node =>
    {
        using var document = System.Text.Json.JsonDocument.Parse(JsonWriter.ToText(node), new() { MaxDepth = 512 });
        return Same(node, ConfigReader.Read(document.RootElement.GetRawText()).Documents.Single().Root)
            && document.RootElement.ValueKind == System.Text.Json.JsonDocument.Parse(Texts.Json(node)).RootElement.ValueKind
            && (node is not ScalarNode { Type: ScalarType.String } text || document.RootElement.GetString() == text.Text);
    });

    [Fact]
    public void ScalarsOfWrittenYaml_StandAtTheirPlaces() => Check(node =>
    {
        var text = YamlWriter.ToText(node);
        return Texts.All(ConfigReader.Read(text).Documents.Single().Root).OfType<ScalarNode>()
            .All(scalar => IsSource(Texts.At(text, scalar.Origin), scalar));
    });

    private static void Check(Func<ConfigNode, bool> property) => Prop.ForAll(RandomTrees.Any, property).Check(Many);

    private static bool Same(ConfigNode node, string text)
    {
        var result = ConfigReader.Read(text);
        return result.Problems.Count == 0 && NodeEquality.SameData(node, result.Documents.Single().Root);
    }

    private static bool Same(ConfigNode node, ConfigNode other) => NodeEquality.SameData(node, other);

    // Quotes and blocks make a text; what stands without them is judged by its form alone.
    private static bool Same(ConfigNode node, YamlNode other) => (node, other) switch
    {
        (MappingNode a, YamlMappingNode b) => a.Count == b.Children.Count
            && a.Entries.Zip(b.Children).All(pair => pair.First.Key == ((YamlScalarNode)pair.Second.Key).Value && Same(pair.First.Value, pair.Second.Value)),
        (SequenceNode a, YamlSequenceNode b) => a.Count == b.Children.Count && a.Zip(b.Children).All(pair => Same(pair.First, pair.Second)),
        (ScalarNode { Type: ScalarType.String } a, YamlScalarNode b) => a.Text == b.Value,
        (ScalarNode { Type: ScalarType.Float }, YamlScalarNode b) => b.Style == ScalarStyle.Plain && b.Value!.Contains('.', StringComparison.Ordinal),
        (ScalarNode a, YamlScalarNode b) => b.Style == ScalarStyle.Plain && a.Text == b.Value,
        _ => false,
    };

    // A block cannot be read without what it is indented from; its first and its last line show that its place is right.
    private static bool IsSource(string source, ScalarNode scalar) => source.StartsWith('|')
        ? source.EndsWith(scalar.Text.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal)
        : Same(scalar, source);
}
