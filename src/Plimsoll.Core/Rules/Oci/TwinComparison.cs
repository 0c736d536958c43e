using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Compares what two specs let a container do. What one of them does not tell is passed over.</summary>
internal static class TwinComparison
{
    // Namespaces that a Pod can share with its node.
    private static readonly string[] Namespaces = ["pid", "network", "ipc", "user"];

    private static readonly string[] CapabilitySets = ["bounding", "effective", "permitted"];

    /// <summary>The differences, each with the path of what differs and what each side does.</summary>
    public static IEnumerable<(string Path, string Here, string There)> Of(ConfigValue here, ConfigValue there) =>
        Ids(here, there).Concat(Flags(here, there)).Concat(Capabilities(here, there)).Concat(OwnNamespaces(here, there)).Concat(Masks(here, there)).Concat(Seccomp(here, there));

    private static IEnumerable<(string Path, string Here, string There)> Ids(ConfigValue here, ConfigValue there)
    {
        foreach (var (key, what) in new[] { ("uid", "user"), ("gid", "group") })
        {
            if (Number(here["process"]["user"][key]) is { } own && Number(there["process"]["user"][key]) is { } other && own != other)
            {
                yield return ("process.user." + key, $"runs as {what} {Text(own)}", $"as {what} {Text(other)}");
            }
        }
    }

    private static IEnumerable<(string Path, string Here, string There)> Flags(ConfigValue here, ConfigValue there)
    {
        if (Flag(here["process"]["noNewPrivileges"]) is { } own && Flag(there["process"]["noNewPrivileges"]) is { } other && own != other)
        {
            yield return ("process.noNewPrivileges", Escalation(own), Escalation(other));
        }

        if (Flag(here["root"]["readonly"]) is { } mine && Flag(there["root"]["readonly"]) is { } theirs && mine != theirs)
        {
            yield return ("root.readonly", Root(mine), Root(theirs));
        }
    }

    private static IEnumerable<(string Path, string Here, string There)> Capabilities(ConfigValue here, ConfigValue there)
    {
        foreach (var set in CapabilitySets)
        {
            if (Texts(here["process"]["capabilities"][set]) is { } own && Texts(there["process"]["capabilities"][set]) is { } other && !own.SetEquals(other))
            {
                // The others follow from the first.
                yield return ("process.capabilities." + set, Has(set, own, other), Has(set, other, own));
                yield break;
            }
        }
    }

    private static IEnumerable<(string Path, string Here, string There)> OwnNamespaces(ConfigValue here, ConfigValue there)
    {
        foreach (var type in Namespaces)
        {
            if (HasOwn(here["linux"]["namespaces"], type) is { } own && HasOwn(there["linux"]["namespaces"], type) is { } other && own != other)
            {
                yield return ("linux.namespaces", Shares(type, own), Shares(type, other));
            }
        }
    }

    // Which paths are masked changes with the engine; whether any are is a decision.
    private static IEnumerable<(string Path, string Here, string There)> Masks(ConfigValue here, ConfigValue there)
    {
        if (HasItems(here["linux"]["maskedPaths"]) is { } own && HasItems(there["linux"]["maskedPaths"]) is { } other && own != other)
        {
            yield return ("linux.maskedPaths", own ? "masks paths" : "masks no paths", other ? "masks some" : "masks none");
        }
    }

    private static IEnumerable<(string Path, string Here, string There)> Seccomp(ConfigValue here, ConfigValue there)
    {
        var (own, other) = (here["linux"]["seccomp"], there["linux"]["seccomp"]);
        if (own.IsUnknown || other.IsUnknown)
        {
            yield break;
        }

        if (own.IsAbsent != other.IsAbsent)
        {
            yield return ("linux.seccomp", Filters(own), Filters(other));
        }
        else if (!own.IsAbsent && NodeEquality.IsKnown(own.Node!) && NodeEquality.IsKnown(other.Node!) && !NodeEquality.SameData(own.Node!, other.Node!))
        {
            yield return ("linux.seccomp", "filters system calls", "filters them in another way");
        }
    }

    private static string Escalation(bool isStopped) => isStopped ? "sets no_new_privs" : "does not set no_new_privs";

    private static string Root(bool isReadOnly) => isReadOnly ? "has a read-only root file system" : "has a writable root file system";

    private static string Filters(ConfigValue seccomp) => seccomp.IsAbsent ? "filters no system calls" : "filters system calls";

    private static string Shares(string type, bool hasOwn) => hasOwn ? $"has a {type} namespace of its own" : $"shares the {type} namespace of the machine";

    private static string Has(string set, HashSet<string> own, HashSet<string> other)
    {
        var more = own.Except(other).OrderBy(name => name, StringComparer.Ordinal).ToList();
        return more.Count == 0 ? $"has no more {set} capabilities" : $"has the {set} {(more.Count == 1 ? "capability" : "capabilities")} {string.Join(", ", more)}";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // What a spec does not say is 0, false or empty: https://github.com/opencontainers/runtime-spec/blob/main/specs-go/config.go
    private static long? Number(ConfigValue value) => value.IsAbsent ? 0 : value.Integer;

    private static bool? Flag(ConfigValue value) => value.IsAbsent ? false : value.Boolean;

    private static bool? HasItems(ConfigValue list) => list.Items.Count > 0 ? true : list.IsUnknown || list.Sequence is { IsOpen: true } ? null : false;

    /// <summary>Whether a list of namespaces has one of a type; null if that cannot be told.</summary>
    private static bool? HasOwn(ConfigValue list, string type)
    {
        bool? answer = list.IsUnknown || list.Sequence is { IsOpen: true } ? null : false;
        foreach (var item in list.Items)
        {
            var own = ConfigValue.Of(item)["type"];
            if (own.Text == type)
            {
                return true;
            }

            answer = own.Text is null ? null : answer;
        }

        return answer;
    }

    /// <summary>The texts of a list; null if there may be others.</summary>
    private static HashSet<string>? Texts(ConfigValue list)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        if (list.IsUnknown || list.Sequence is { IsOpen: true })
        {
            return null;
        }

        foreach (var item in list.Items)
        {
            if (ConfigValue.Of(item).Text is not { } known)
            {
                return null;
            }

            set.Add(known);
        }

        return set;
    }
}
