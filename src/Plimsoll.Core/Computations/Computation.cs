using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Computations;

/// <summary>
/// What a member of the typed API works out of its arguments and of what its object holds. The member runs the same code, and names it with
/// <see cref="Annotations.ConfigComputationAttribute"/>, so that the compiler knows what the program will do.
/// </summary>
internal sealed class Computation
{
    private static readonly Dictionary<string, Computation> All = new(StringComparer.Ordinal)
    {
        ["seccomp.group"] = new([], static (_, given, _) => given.Text(0) is { } name && SyscallGroups.Find(name) is { } group ? Names(group.Calls) : null),
        ["seccomp.default"] = new([], static (profile, given, _) => given.Text(0) is { } engine && given.Text(1) is { } version ? Default(profile, engine, version) : null),
        ["seccomp.argument"] = new(["names"], static (rule, given, origin) => given.Text(0) is { } name ? Argument(rule, name, origin) : null),
        ["seccomp.merge"] = new([], static (_, given, _) => CombinedProfile.Of(given.Object(0), given.Object(1), ProfileCombination.Merge)),
        ["seccomp.intersect"] = new([], static (_, given, _) => CombinedProfile.Of(given.Object(0), given.Object(1), ProfileCombination.Intersect)),
        ["seccomp.except"] = new([], static (_, given, _) => CombinedProfile.Of(given.Object(0), given.Object(1), ProfileCombination.Except)),
        ["seccomp.except-calls"] = new([], static (_, given, _) =>
            given.Texts(1) is { Count: > 0 } names ? CombinedProfile.Of(given.Object(0), CombinedProfile.Allowing(names), ProfileCombination.Except) : null),
        ["seccomp.copy"] = new([], static (_, given, _) => CombinedProfile.Copy(given.Object(0))),
        ["oci.runc"] = new(["process.capabilities.bounding", "linux.namespaces"], static (spec, given, origin) =>
            given.Text(0) is { } version && given.Truth(1) is { } cgroupV2 && RuncRelease.Find(version) is { } release ? release.Apply(spec, cgroupV2, origin) : null),
        ["oci.rootless"] = new(["linux.namespaces", "mounts"], static (spec, given, origin) =>
            given.Number(0) is { } user && given.Number(1) is { } group ? RootlessSpec.Apply(spec, user, group, origin) : null),
        ["oci.namespace"] = new(["linux.namespaces"], static (spec, given, origin) =>
            given.Text(0) is { } type && given.IsKnown(1) ? NamespaceList.Put(spec, type, given.Text(1), origin) : null),
        ["oci.user-namespace"] = new(["linux.namespaces"], static (spec, given, origin) =>
            given.Number(0) is { } hostId && given.Number(1) is { } size && UserNamespace.IsRange(hostId, size) && !UserNamespace.HasMaps(spec)
                ? UserNamespace.Put(spec, hostId, size, origin) : null),
        ["oci.time-namespace"] = new(["linux.namespaces"], static (spec, given, origin) =>
            given.IsSpan(0) && given.IsSpan(1) ? TimeNamespace.Put(spec, given.Span(0), given.Span(1), origin) : TimeNamespace.PutUnknown(spec, origin)),
        ["kubernetes.service-port"] = new([], static (service, given, origin) =>
            given.Number(1) is { } port && given.IntOrString(2, origin) is { } target ? ServicePorts.Put(service, ServicePorts.Of(port, target, origin), origin) : null),
        ["kubernetes.service-ports"] = new([], static (service, given, origin) =>
            given.Object(0) is { } workload && ServicePorts.Of(workload, origin) is { Count: > 0 } ports ? ServicePorts.Put(service, ports, origin) : null),
        ["oci.without-namespace"] = new(["linux.namespaces"], static (spec, given, _) => given.Text(0) is { } type ? NamespaceList.Remove(spec, type) : null),
    };

    private readonly Func<MappingNode, Arguments, Origin, ConfigNode?> _run;

    private Computation(string[] reads, Func<MappingNode, Arguments, Origin, ConfigNode?> run)
    {
        Reads = reads;
        _run = run;
    }

    /// <summary>The paths of the object that it looks at.</summary>
    public IReadOnlyList<string> Reads { get; }

    /// <summary>The computation of a name, or null.</summary>
    public static Computation? Find(string name) => All.TryGetValue(name, out var found) ? found : null;

    /// <summary>Changes an object, and returns it; or returns what it makes instead. Null, and nothing changed, if it cannot be said.</summary>
    /// <param name="target">The object.</param>
    /// <param name="arguments">What goes in: text, numbers, truth values and objects; null for nothing.</param>
    /// <param name="origin">Where the call stands.</param>
    public ConfigNode? Run(MappingNode target, IReadOnlyList<object?> arguments, Origin origin) => _run(target, new(arguments), origin);

    private static SequenceNode Names(IEnumerable<string> names)
    {
        var list = new SequenceNode();
        foreach (var name in names)
        {
            list.Add(ScalarNode.String(name));
        }

        return list;
    }

    private static MappingNode? Default(MappingNode profile, string engine, string version)
    {
        if (ComponentVersion.TryParse(version) is not { } parsed || DefaultProfiles.Find(engine, parsed) is not { } found)
        {
            return null;
        }

        foreach (var entry in found.Node.Entries)
        {
            profile.Set(entry.Key, entry.Value.Clone());
        }

        return profile;
    }

    // The condition is the one that was added last.
    private static MappingNode? Argument(MappingNode rule, string name, Origin origin)
    {
        var calls = ConfigValue.Of(rule)["names"].Items.OfType<ScalarNode>().Select(call => call.Text);
        if (SyscallParameters.Find(calls, name).Index is not { } index || rule["args"] is not SequenceNode { Count: > 0 } conditions
            || conditions[conditions.Count - 1] is not MappingNode condition)
        {
            return null;
        }

        condition.Set("index", ScalarNode.Integer(index, origin));
        return rule;
    }

    /// <summary>What goes into a computation, by its position.</summary>
    private readonly struct Arguments(IReadOnlyList<object?> values)
    {
        public bool IsKnown(int position) => position >= values.Count || values[position] is null or string;

        public string? Text(int position) => position < values.Count ? values[position] as string : null;

        public IReadOnlyList<string>? Texts(int position) => position < values.Count ? values[position] as IReadOnlyList<string> : null;

        public ScalarNode? IntOrString(int position, Origin origin) => Text(position) is { } text ? ScalarNode.String(text, origin)
            : Number(position) is { } number ? ScalarNode.Integer(number, origin)
            : null;

        public bool IsSpan(int position) => position >= values.Count || values[position] is null or TimeSpan;

        public TimeSpan? Span(int position) => position < values.Count ? values[position] as TimeSpan? : null;

        public MappingNode? Object(int position) => position < values.Count ? values[position] as MappingNode : null;

        public bool? Truth(int position) => position < values.Count ? values[position] as bool? : null;

        public long? Number(int position) =>
            position < values.Count && values[position] is int or uint or long ? Convert.ToInt64(values[position], CultureInfo.InvariantCulture) : null;
    }
}
