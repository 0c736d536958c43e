using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Writes the <c>SeccompProfile</c> object of the security-profiles-operator, whose API server refuses more than runtimes do.
/// Source: https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/api/seccompprofile/v1beta1/seccompprofile_types.go
/// </summary>
internal static class OperatorForm
{
    /// <summary>The version that all releases of the last years serve.</summary>
    public const string ApiVersion = "security-profiles-operator.x-k8s.io/v1beta1";

    private const string ListenerFolder = "/var/run/security-profiles-operator/";

    // SCMP_ARCH_NATIVE is known to the operator too, but to no runtime.
    private static readonly string[] UnknownArches = ["SCMP_ARCH_LOONGARCH64", "SCMP_ARCH_M68K", "SCMP_ARCH_SH", "SCMP_ARCH_SHEB"];

    public static MappingNode Write(MappingNode plain, ConversionInputs inputs, List<ConversionNote> notes)
    {
        var root = new MappingNode(plain.Origin);
        root.Set("apiVersion", ScalarNode.String(ApiVersion));
        root.Set("kind", ScalarNode.String("SeccompProfile"));
        var metadata = (MappingNode)root.Set("metadata", new MappingNode());
        metadata.Set("name", ScalarNode.String(inputs.Name));
        if (inputs.Namespace is { } space)
        {
            metadata.Set("namespace", ScalarNode.String(space));
        }

        var spec = (MappingNode)root.Set("spec", new MappingNode(plain.Origin));
        foreach (var entry in plain.Entries)
        {
            Write(spec, entry.Key, entry.Value, notes);
        }

        return root;
    }

    private static void Write(MappingNode spec, string key, ConfigNode value, List<ConversionNote> notes)
    {
        switch (key)
        {
            case "defaultErrnoRet":
                CheckDefaultErrno(value, notes);
                return;
            case "architectures" when value is SequenceNode list:
                spec.Set(key, Architectures(list, notes));
                return;
            case "flags" when value is SequenceNode list:
                spec.Set(key, Distinct(list));
                return;
            case "syscalls" when value is SequenceNode rules:
                spec.Set(key, OperatorRules.Write(rules, notes));
                return;
            case "listenerPath":
                CheckListener(value, notes);
                break;
            case "defaultAction":
                CheckDefault(value, notes);
                break;
            case "listenerMetadata" or "architectures" or "flags" or "syscalls":
                break;
            default:
                notes.Add(new($"{key}: the operator's object has no such field: left out", value, false));
                return;
        }

        spec.Set(key, value);
    }

    private static void CheckDefaultErrno(ConfigNode value, List<ConversionNote> notes)
    {
        if (value is ScalarNode { Text: var text, Type: not ScalarType.Null } && text != "1")
        {
            var name = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var errno) ? ErrnoNames.NameOf(errno) : text;
            notes.Add(new($"defaultErrnoRet {name}: the operator's object has no such field: left out, so that the error is EPERM", value, true));
        }
    }

    private static void CheckDefault(ConfigNode value, List<ConversionNote> notes)
    {
        if (value is ScalarNode { Text: "SCMP_ACT_NOTIFY" })
        {
            notes.Add(new("defaultAction SCMP_ACT_NOTIFY: the operator's API server refuses it", value, true));
        }
    }

    private static void CheckListener(ConfigNode value, List<ConversionNote> notes)
    {
        if (value is ScalarNode { Text: { Length: > 0 } path } && !IsListener(path))
        {
            notes.Add(new($"listenerPath \"{path}\": the operator's API server takes only a file in {ListenerFolder}", value, true));
        }
    }

    private static bool IsListener(string path) => path.StartsWith(ListenerFolder, StringComparison.Ordinal) && path.Length is > 36 and <= 107
        && path.Skip(ListenerFolder.Length).All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.');

    private static SequenceNode Architectures(SequenceNode list, List<ConversionNote> notes)
    {
        var known = new SequenceNode(list.Origin);
        foreach (var item in Distinct(list).ToList())
        {
            if (item is ScalarNode { Text: var name } && UnknownArches.Contains(name))
            {
                notes.Add(new($"architecture {name}: the operator's object does not know it: left out", item, true));
            }
            else
            {
                known.Add(item);
            }
        }

        return known;
    }

    /// <summary>The items without repetitions, which the API server refuses.</summary>
    internal static SequenceNode Distinct(SequenceNode list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new SequenceNode(list.Origin);
        foreach (var item in list)
        {
            if (item is not ScalarNode scalar || seen.Add(scalar.Text))
            {
                items.Add(item);
            }
        }

        return items;
    }
}
