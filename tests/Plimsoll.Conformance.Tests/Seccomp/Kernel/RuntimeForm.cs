using System.Text.Json.Nodes;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>Writes a profile in the plain form that runtimes take, for one container: what a container engine does.</summary>
internal static class RuntimeForm
{
    public static JsonObject Of(ParsedProfile profile, FilterTarget target)
    {
        var written = new JsonObject { ["defaultAction"] = profile.DefaultAction.Text };
        if (profile.DefaultErrnoRet.Integer is { } errno)
        {
            written["defaultErrnoRet"] = errno;
        }

        var arches = ProfileSelection.Architectures(profile, target).Select(entry => (JsonNode)entry.Name.Text).ToArray();
        if (arches.Length > 0)
        {
            written["architectures"] = new JsonArray(arches);
        }

        written["syscalls"] = new JsonArray([.. ProfileSelection.Rules(profile, target).Select(Rule)]);
        return written;
    }

    private static JsonObject Rule(SeccompRule rule)
    {
        var written = new JsonObject
        {
            ["names"] = new JsonArray([.. rule.Names.Select(name => (JsonNode)name.Text)]),
            ["action"] = rule.Action.Text,
        };
        if (rule.ErrnoRet.Integer is { } errno)
        {
            written["errnoRet"] = errno;
        }

        if (rule.Conditions.Count > 0)
        {
            written["args"] = new JsonArray([.. rule.Conditions.Select(condition => new JsonObject
            {
                ["index"] = condition.Index,
                ["value"] = condition.Value,
                ["valueTwo"] = condition.ValueTwo,
                ["op"] = condition.Op.Text,
            })]);
        }

        return written;
    }
}
