using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The probes and the hooks of a container, each with its name as a message gives it.</summary>
internal static class Handlers
{
    private static readonly string[] ProbeFields = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] HookFields = ["postStart", "preStop"];

    /// <summary>The probes that are there.</summary>
    public static IEnumerable<(ConfigValue Action, string Name)> Probes(ContainerScope container)
    {
        foreach (var field in ProbeFields)
        {
            if (container.Value[field] is { Mapping: not null } probe)
            {
                yield return (probe, field);
            }
        }
    }

    /// <summary>The hooks that are there.</summary>
    public static IEnumerable<(ConfigValue Action, string Name)> Hooks(ContainerScope container)
    {
        foreach (var field in HookFields)
        {
            if (container.Value["lifecycle"][field] is { Mapping: not null } hook)
            {
                yield return (hook, field);
            }
        }
    }

    /// <summary>Both.</summary>
    public static IEnumerable<(ConfigValue Action, string Name)> Of(ContainerScope container)
    {
        foreach (var probe in Probes(container))
        {
            yield return probe;
        }

        foreach (var hook in Hooks(container))
        {
            yield return hook;
        }
    }
}
