using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The hooks of an OCI spec.</summary>
internal static class OciHooks
{
    /// <summary>Each hook with the point in the life of the container at which it runs.</summary>
    public static IEnumerable<(string Point, ConfigValue Hook)> Of(OciScope spec)
    {
        if (spec.Value["hooks"].Mapping is not { } hooks)
        {
            yield break;
        }

        foreach (var entry in hooks.Entries)
        {
            // Of a point that does not exist the schema speaks.
            if (entry.Key is "prestart" or "createRuntime" or "createContainer" or "startContainer" or "poststart" or "poststop")
            {
                foreach (var item in ConfigValue.Of(entry.Value).Items)
                {
                    yield return (entry.Key, ConfigValue.Of(item));
                }
            }
        }
    }
}
