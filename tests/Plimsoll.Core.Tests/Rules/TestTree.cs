using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>Builds trees from YAML for tests of rules. A plain <c>?x</c> is an unknown value, a key <c>...</c> leaves a mapping open.</summary>
internal static class TestTree
{
    public static IReadOnlyList<ConfigDocument> Documents(string yaml, string? file = null)
    {
        var parser = new Parser(new Scanner(new StringReader(yaml)));
        var documents = new List<ConfigDocument>();
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            documents.Add(new(Node(parser, file), file, documents.Count));
            parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    public static MappingNode Mapping(string yaml) => (MappingNode)Assert.Single(Documents(yaml)).Root;

    public static PlatformSet Platforms(string yaml)
    {
        var result = PlatformFile.Read(Assert.Single(Documents(yaml, PlatformFile.FileName)));
        Assert.Empty(result.Findings);
        return result.Platforms;
    }

    /// <summary>What the text of a rules file says.</summary>
    public static RuleSettings Settings(string? yaml)
    {
        if (yaml is null)
        {
            return RuleSettings.Empty;
        }

        var result = RulesFile.Read(Assert.Single(Documents(yaml, RulesFile.FileName)));
        Assert.Empty(result.Findings);
        return result.Settings;
    }

    public static LintProject Project(string platforms, params (string File, string Yaml)[] files) =>
        new([.. files.SelectMany(file => Documents(file.Yaml, file.File))], platforms.Length == 0 ? PlatformSet.Empty : Platforms(platforms));

    private static ConfigNode Node(IParser parser, string? file) => parser.Current switch
    {
        MappingStart => Mapping(parser, file),
        SequenceStart => Sequence(parser, file),
        _ => Scalar(parser.Consume<YamlDotNet.Core.Events.Scalar>(), file),
    };

    private static MappingNode Mapping(IParser parser, string? file)
    {
        var node = new MappingNode(At(parser.Consume<MappingStart>(), file));
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            var value = Node(parser, file);
            if (key.Value == "...")
            {
                node.IsOpen = true;
                continue;
            }

            node.Set(key.Value, value, new((int)key.Start.Line, (int)key.Start.Column, (int)key.End.Column));
        }

        return node;
    }

    private static SequenceNode Sequence(IParser parser, string? file)
    {
        var node = new SequenceNode(At(parser.Consume<SequenceStart>(), file));
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            node.Add(Node(parser, file));
        }

        return node;
    }

    private static ConfigNode Scalar(YamlDotNet.Core.Events.Scalar scalar, string? file)
    {
        var at = At(scalar, file);
        return scalar.Style != ScalarStyle.Plain ? ScalarNode.String(scalar.Value, at) : scalar.Value switch
        {
            "?x" => new UnknownNode(null, at),
            "true" or "false" => ScalarNode.Boolean(scalar.Value == "true", at),
            "" or "null" or "~" => ScalarNode.Null(at),
            _ when long.TryParse(scalar.Value, out var number) => ScalarNode.Integer(number, at),
            _ when double.TryParse(scalar.Value, out _) => new ScalarNode(ScalarType.Float, scalar.Value, at),
            _ => ScalarNode.String(scalar.Value, at),
        };
    }

    private static Origin At(ParsingEvent item, string? file) =>
        new(file, (int)item.Start.Line, (int)item.Start.Column, (int)item.End.Line, (int)item.End.Column);
}
