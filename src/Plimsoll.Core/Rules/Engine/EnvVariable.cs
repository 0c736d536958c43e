using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A variable of a container.</summary>
internal sealed class EnvVariable(ConfigNode node)
{
    public ConfigNode Node { get; } = node;

    /// <summary>The name, or null if it has none or it is not known.</summary>
    public string? Name { get; } = ConfigValue.Of(node)["name"].Text;

    public ConfigValue Value { get; } = ConfigValue.Of(node)["value"];

    /// <summary>The value, or null if it has none, or none that is known.</summary>
    public string? Text { get; } = ConfigValue.Of(node)["value"].Text;

    /// <summary>Whether the value may refer to other variables.</summary>
    public bool MayRefer { get; } = ConfigValue.Of(node)["value"].Text is { } text && text.IndexOf('$') >= 0;

    public ConfigValue ValueFrom { get; } = ConfigValue.Of(node)["valueFrom"];

    /// <summary>The variables of a list.</summary>
    public static EnvVariable[] Of(ConfigValue list)
    {
        var items = list.Items;
        var variables = items.Count == 0 ? [] : new EnvVariable[items.Count];
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = new(items[i]);
        }

        return variables;
    }
}
