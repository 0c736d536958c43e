using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The command, the working directory and the environment that the kubelet asks for.</summary>
internal static class CommandPart
{
    public static void Write(PodContainer container, MappingNode config, Ledger ledger)
    {
        var environment = Environment(container, ledger);
        config.Set("envs", environment);
        Words(container, "command", config, environment, ledger);
        Words(container, "args", config, environment, ledger);
        if (!container.Value["workingDir"].IsAbsent)
        {
            KubeletRequest.Copy(container.Value["workingDir"], config, "working_dir", ledger, container, "the directory is not known");
        }
    }

    /// <summary>The variables of a container; the kubelet adds those of the services that exist when it starts the container.</summary>
    private static SequenceNode Environment(PodContainer container, Ledger ledger)
    {
        var list = new SequenceNode { IsOpen = true };
        ledger.Note(list, Reason.Unknown("the kubelet adds a variable for each Service that exists when the container starts"));
        foreach (var item in container.Value["env"].Items.Select(ConfigValue.Of))
        {
            if (item["name"].Text is not { } name)
            {
                continue;
            }

            var entry = (MappingNode)list.Add(ledger.Note(new MappingNode(), container.ReasonOf(item)));
            entry.Set("key", ledger.Text(name, container.ReasonOf(item["name"])));
            entry.Set("value", Value(item, list, ledger, container));
        }

        return list;
    }

    private static ConfigNode Value(ConfigValue item, SequenceNode before, Ledger ledger, PodContainer container)
    {
        var value = item["value"];
        var from = item["valueFrom"];
        if (!from.IsAbsent)
        {
            return FromField(from["fieldRef"]["fieldPath"].Text, container, ledger)
                ?? ledger.Hole("another object holds the value", source: from.Node);
        }

        if (value.IsAbsent)
        {
            return ledger.Text("", container.ReasonOf(item));
        }

        return value.Text is { } text && References.Expand(text, before) is { } expanded
            ? ledger.Text(expanded, container.ReasonOf(value))
            : ledger.Hole("the value is not known", source: value.Node);
    }

    private static ConfigNode? FromField(string? path, PodContainer container, Ledger ledger) => path switch
    {
        "metadata.name" when container.PodName is { } name => ledger.Text(name, new(ReasonKind.Inherited, null, container.Metadata["name"].Node)),
        "metadata.namespace" when ConfigValue.Of(container.Object)["metadata"]["namespace"] is { Text: { } space } value
            => ledger.Text(space, new(ReasonKind.Inherited, null, value.Node)),
        _ => null,
    };

    private static void Words(PodContainer container, string key, MappingNode config, SequenceNode environment, Ledger ledger)
    {
        var value = container.Value[key];
        if (value.IsAbsent)
        {
            return;
        }

        if (value.Sequence is not { IsOpen: false } items)
        {
            config.Set(key, ledger.Hole($"{key} is not known", source: value.Node));
            return;
        }

        var words = (SequenceNode)config.Set(key, ledger.Note(new SequenceNode(), container.ReasonOf(value)));
        foreach (var item in items)
        {
            words.Add(ConfigValue.Of(item).Text is { } text && References.Expand(text, environment) is { } expanded
                ? ledger.Text(expanded, container.ReasonOf(ConfigValue.Of(item)))
                : ledger.Hole("the word is not known", source: item));
        }
    }
}
