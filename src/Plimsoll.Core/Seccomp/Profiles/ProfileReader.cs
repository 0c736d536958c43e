using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Reads the parts of a seccomp profile from its tree.</summary>
internal static class ProfileReader
{
    public static ParsedProfile Read(MappingNode node, SeccompForm? form = null)
    {
        var value = ConfigValue.Of(node);
        var syscalls = value["syscalls"];
        var rules = syscalls.Items.OfType<MappingNode>().Select(Rule).ToList();
        return new(node, form ?? FormOf(value, rules))
        {
            Architectures = [.. Texts(value["architectures"]).Select(name => new ProfileArchitecture(name, []))],
            ArchMap = [.. value["archMap"].Items.Select(ConfigValue.Of).Select(ArchMapEntry).OfType<ProfileArchitecture>()],
            Flags = Texts(value["flags"]),
            Rules = rules,

            // A base profile of the operator adds rules that are not seen here.
            IsOpen = syscalls.IsUnknown || syscalls.Sequence is { IsOpen: true } || !value["baseProfileName"].IsAbsent
                || syscalls.Items.Any(item => item is UnknownNode) || rules.Any(rule => rule.IsOpen),
        };
    }

    private static SeccompForm FormOf(ConfigValue value, List<SeccompRule> rules)
    {
        if (!value["archMap"].IsAbsent || !value["defaultErrno"].IsAbsent || rules.Any(IsDocker))
        {
            return SeccompForm.Docker;
        }

        return rules.Any(rule => rule.Node.ContainsKey("name")) ? SeccompForm.DockerOld : SeccompForm.Oci;
    }

    private static bool IsDocker(SeccompRule rule) =>
        rule.Node.ContainsKey("includes") || rule.Node.ContainsKey("excludes") || rule.Node.ContainsKey("comment") || rule.Node.ContainsKey("errno");

    private static SeccompRule Rule(MappingNode node)
    {
        var value = ConfigValue.Of(node);
        var names = new List<ScalarNode>();
        if (value["name"].Node is ScalarNode { Type: ScalarType.String } single)
        {
            names.Add(single);
        }

        var list = value["names"];
        names.AddRange(Texts(list));
        return new(node)
        {
            Names = names,
            Action = value["action"],
            ErrnoRet = value["errnoRet"],
            ErrnoName = value["errno"],
            Conditions = [.. value["args"].Items.OfType<MappingNode>().Select(Condition)],
            Includes = Selector(value["includes"]),
            Excludes = Selector(value["excludes"]),
            HasArguments = Holds(value["args"]),
            IsConditional = Holds(value["includes"]) || Holds(value["excludes"]),
            IsOpen = MayHoldMore(list) || (list.IsAbsent && value["name"].IsUnknown),
        };
    }

    private static ArgumentCondition Condition(MappingNode node)
    {
        var value = ConfigValue.Of(node);
        return new(node)
        {
            Index = value["index"].IsAbsent ? 0 : value["index"].Integer,
            Value = Unsigned(value["value"]),
            ValueTwo = Unsigned(value["valueTwo"]),
            Op = value["op"],
        };
    }

    private static RuleSelector Selector(ConfigValue value) => new()
    {
        Node = value.Node,
        Capabilities = Texts(value["caps"]),
        Arches = Texts(value["arches"]),
        MinKernel = value["minKernel"].Node as ScalarNode is { Type: not ScalarType.Null } kernel ? kernel : null,
        IsOpen = value.IsUnknown || value.Mapping is { IsOpen: true } || MayHoldMore(value["caps"]) || MayHoldMore(value["arches"]) || value["minKernel"].IsUnknown,
    };

    private static ProfileArchitecture? ArchMapEntry(ConfigValue entry) =>
        entry["architecture"].Node is ScalarNode { Type: ScalarType.String } name ? new(name, Texts(entry["subArchitectures"])) : null;

    private static ulong? Unsigned(ConfigValue value) => value.IsAbsent ? 0
        : value.Node is ScalarNode { Type: ScalarType.Integer } scalar && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private static IReadOnlyList<ScalarNode> Texts(ConfigValue list) => [.. list.Items.OfType<ScalarNode>().Where(item => item.Type == ScalarType.String)];

    private static bool MayHoldMore(ConfigValue list) => list.IsUnknown || list.Sequence is { IsOpen: true } || list.Items.Any(item => item is UnknownNode);

    private static bool Holds(ConfigValue condition) => !condition.IsAbsent
        && condition.Node is not (SequenceNode { Count: 0, IsOpen: false } or MappingNode { Count: 0, IsOpen: false });
}
