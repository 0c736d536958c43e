using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Finds the probes and the hooks of a container.</summary>
internal static class Handlers
{
    private static readonly string[] ProbeFields = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] HookFields = ["postStart", "preStop"];

    /// <summary>The probes that are there.</summary>
    public static Handler[] Probes(ConfigValue container) => In(container, ProbeFields);

    /// <summary>The hooks that are there.</summary>
    public static Handler[] Hooks(ConfigValue container) => In(container["lifecycle"], HookFields);

    private static Handler[] In(ConfigValue parent, string[] fields)
    {
        List<Handler>? found = null;
        foreach (var field in fields)
        {
            if (parent[field].Mapping is { } handler)
            {
                found ??= [];
                found.Add(new(handler, field));
            }
        }

        return found?.ToArray() ?? [];
    }
}
