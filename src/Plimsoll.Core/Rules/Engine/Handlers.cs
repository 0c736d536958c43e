using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Finds the probes and the hooks of a container.</summary>
internal static class Handlers
{
    /// <summary>The fields of probes.</summary>
    public static readonly string[] ProbeFields = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] HookFields = ["postStart", "preStop"];

    /// <summary>The probes that are there.</summary>
    public static Handler[] Probes(ConfigValue container) => In(container, ProbeFields);

    /// <summary>The place of a probe among <see cref="ProbeFields"/>.</summary>
    public static int IndexOfProbe(string name)
    {
        var index = 0;
        while (ProbeFields[index] != name)
        {
            index++;
        }

        return index;
    }

    /// <summary>The hooks that are there.</summary>
    public static Handler[] Hooks(ConfigValue container) => In(container["lifecycle"], HookFields);

    private static Handler[] In(ConfigValue parent, string[] fields)
    {
        Handler[] found = [];
        foreach (var field in fields)
        {
            if (parent[field].Mapping is { } handler)
            {
                found = [.. found, new(handler, field)];
            }
        }

        return found;
    }
}
