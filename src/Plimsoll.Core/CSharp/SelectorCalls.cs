using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>
/// Calls for the labels that tie a workload to its Pods: its constructor writes one label in three places,
/// and what the document holds there has to replace it.
/// </summary>
internal static class SelectorCalls
{
    private static readonly string[] Labels = ["metadata", "labels"];
    private static readonly string[] Selector = ["spec", "selector", "matchLabels"];
    private static readonly string[] PodLabels = ["spec", "template", "metadata", "labels"];

    /// <summary>Appends the calls and takes out what they say; false, and nothing done, if the labels have no such form.</summary>
    public static bool Add(MappingNode root, string name, List<Call> calls)
    {
        var own = Draft.Find(root, Labels);
        if (Texts(Draft.Find(root, Selector)) is not { Count: > 0 } selector || Texts(Draft.Find(root, PodLabels)) is not { } pod || (own is not null && Texts(own) is null))
        {
            return false;
        }

        if (selector.Count != 1 || selector.Entries[0].Key != ConstructorWrites.NameLabel || ((ScalarNode)selector.Entries[0].Value).Text != name)
        {
            calls.Add(new(0, "WithSelectorLabels", selector.Count == 1 && selector.Entries[0].Key.Length > 0 ? Entry(selector) : [Dictionary(selector)]));
        }

        selector = (MappingNode)selector.Clone();
        if (own is null)
        {
            calls.Add(new(0, "WithoutLabels"));
        }
        else
        {
            Adjust(root, Labels, (MappingNode)own, selector, calls);
        }

        Adjust(root, PodLabels, pod, selector, calls);
        Draft.Take(root, Selector);
        return true;
    }

    private static void Adjust(MappingNode root, string[] path, MappingNode labels, MappingNode selector, List<Call> calls)
    {
        if (selector.Entries.All(entry => NodeEquality.SameData(entry.Value, labels[entry.Key])))
        {
            foreach (var entry in selector.Entries)
            {
                Draft.Take(root, [.. path, "[" + entry.Key + "]"]);
            }

            return;
        }

        var call = new Call(0, "WithLabels", [Dictionary(labels)]);
        for (var i = path.Length - 2; i >= 0; i--)
        {
            call = new(0, "With" + CSharpNames.Pascal(path[i]), [new LambdaArgument(path[i], "", [call])]);
        }

        calls.Add(call);
        Draft.Take(root, path);
    }

    private static MappingNode? Texts(ConfigNode? node) =>
        node is MappingNode map && map.Entries.All(entry => entry.Value is ScalarNode { Type: ScalarType.String }) ? map : null;

    private static Argument[] Entry(MappingNode labels) => [new TextArgument(Literals.Quoted(labels.Entries[0].Key)), Value(labels.Entries[0])];

    private static DictionaryArgument Dictionary(MappingNode labels) => new([.. labels.Entries.Select(entry => (entry.Key, (Argument)Value(entry)))]);

    private static ValueArgument Value(MappingEntry entry) => ValueArgument.Of(((ScalarNode)entry.Value).Text, CSharpNames.Variable(entry.Key));
}
