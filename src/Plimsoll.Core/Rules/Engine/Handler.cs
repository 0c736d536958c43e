using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A probe or a hook of a container.</summary>
internal sealed class Handler
{
    /// <param name="value">The probe or the hook.</param>
    /// <param name="name">Its name as a message gives it: <c>livenessProbe</c>, <c>preStop</c>.</param>
    public Handler(MappingNode value, string name)
    {
        Value = ConfigValue.Of(value);
        Name = name;
        foreach (var entry in value.Entries)
        {
            if (IsAction(entry.Key) && !ConfigValue.Of(entry.Value).IsAbsent)
            {
                // Nearly all have one.
                Actions = [.. Actions, entry.Value];
            }
        }
    }

    public ConfigValue Value { get; }

    public string Name { get; }

    /// <summary>What it does, one of which is allowed: <c>exec</c>, <c>httpGet</c> and their like, as far as they are seen.</summary>
    public ConfigNode[] Actions { get; } = [];

    /// <summary>Whether no action stays unseen.</summary>
    public bool ShowsAllActions => Value.Mapping is { IsOpen: false } && !Array.Exists(Actions, static action => action is UnknownNode);

    public void Deconstruct(out ConfigValue value, out string name) => (value, name) = (Value, Name);

    private static bool IsAction(string key) => key is "exec" or "grpc" or "httpGet" or "tcpSocket" or "sleep";
}
