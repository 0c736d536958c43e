using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Platforms;

/// <summary>Reads <c>plimsoll.platforms.yaml</c>.</summary>
public static class PlatformFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "plimsoll.platforms.yaml";

    /// <summary>Reads the platforms of a document. What is wrong is a finding and is otherwise left out.</summary>
    public static PlatformFileResult Read(ConfigDocument document)
    {
        var log = new FormLog(document);
        var platforms = new List<Platform>();
        if (FieldReader.Open(document.Root, "the platforms file", log, "platforms") is { } file)
        {
            if (file.Node("platforms") is null)
            {
                log.Add(FormRules.MissingField, document.Root, "the platforms file has no platforms");
            }

            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in file.Items("platforms"))
            {
                Keep(platforms, ReadPlatform(item, log, names));
            }
        }

        return new(new(platforms), log.Findings);
    }

    private static Platform? ReadPlatform(ConfigNode node, FormLog log, HashSet<string> names)
    {
        if (Named(node, "platform", log, names, "name", "kubernetes", "nodes", "runtimeClasses") is not var (fields, name))
        {
            return null;
        }

        var nodes = new List<PlatformNode>();
        var nodeNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in fields.Items("nodes"))
        {
            Keep(nodes, ReadNode(item, log, nodeNames));
        }

        var classes = new List<PlatformRuntimeClass>();
        var classNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in fields.Items("runtimeClasses"))
        {
            Keep(classes, ReadRuntimeClass(item, log, classNames));
        }

        return new() { Name = name, Kubernetes = fields.Version("kubernetes"), Nodes = nodes, RuntimeClasses = classes };
    }

    private static PlatformNode? ReadNode(ConfigNode node, FormLog log, HashSet<string> names)
    {
        if (Named(node, "node", log, names, "name", "kernel", "cgroup", "libseccomp", "containerd", "crio", "docker", "runtime")
            is not var (fields, name))
        {
            return null;
        }

        var engine = Engine(fields, name);
        return new()
        {
            Name = name,
            Kernel = fields.Version("kernel"),
            Cgroup = Cgroup(fields, name),
            Libseccomp = fields.Version("libseccomp"),
            Containerd = engine == "containerd" ? fields.Version("containerd") : null,
            Crio = engine == "crio" ? fields.Version("crio") : null,
            Docker = engine == "docker" ? fields.Version("docker") : null,
            Runtime = Runtime(fields, $"node '{name}'", RuntimeKind.Runc, RuntimeKind.Crun, RuntimeKind.Sysbox, RuntimeKind.Gvisor, RuntimeKind.Kata),
        };
    }

    private static PlatformRuntimeClass? ReadRuntimeClass(ConfigNode node, FormLog log, HashSet<string> names)
    {
        if (Named(node, "runtime class", log, names, "name", "handler", "runtime", "sysboxFlags", "inner") is not var (fields, name))
        {
            return null;
        }

        var what = $"runtime class '{name}'";
        if (fields.Node("runtime") is null)
        {
            log.Add(FormRules.MissingField, node, $"{what} has no runtime, so nothing is known of what its handler runs");
        }

        return new()
        {
            Name = name,
            Handler = fields.Text("handler") ?? name,
            Runtime = Runtime(fields, what, RuntimeKind.Sysbox, RuntimeKind.Runc, RuntimeKind.Crun, RuntimeKind.Gvisor, RuntimeKind.Kata),
            SysboxFlags = Flags(fields, what),
            Inner = Inner(fields, what),
        };
    }

    /// <summary>Opens an entry of a list whose entries have names that differ.</summary>
    private static (FieldReader Fields, string Name)? Named(
        ConfigNode node, string what, FormLog log, HashSet<string> names, params string[] keys)
    {
        var title = node is MappingNode mapping && mapping["name"] is ScalarNode { Type: ScalarType.String } text ? $"{what} '{text.Text}'" : what;
        if (FieldReader.Open(node, title, log, keys) is not { } fields || fields.Required("name") is not { } name)
        {
            return null;
        }

        if (!names.Add(name))
        {
            log.Add(FormRules.DuplicateName, fields.Node("name")!, $"{title} is declared twice");
            return null;
        }

        return (fields, name);
    }

    /// <summary>The key of the node's container engine; null if it has none, or more than one and so none for certain.</summary>
    private static string? Engine(FieldReader fields, string node)
    {
        var engines = new List<string>();
        foreach (var key in new[] { "containerd", "crio", "docker" })
        {
            if (fields.Node(key) is not null)
            {
                engines.Add(key);
            }
        }

        if (engines.Count > 1)
        {
            fields.Log.Add(FormRules.ConflictingFields, fields.Node(engines[1])!, $"node '{node}' has both {engines[0]} and {engines[1]}; a kubelet talks to one container engine");
        }

        return engines.Count == 1 ? engines[0] : null;
    }

    private static string? Cgroup(FieldReader fields, string node)
    {
        var text = fields.Text("cgroup");
        if (text is null or "v1" or "v2")
        {
            return text;
        }

        fields.Log.Add(FormRules.ImpossibleValue, fields.Node("cgroup")!, $"node '{node}' has the cgroup version '{text}', which is neither v1 nor v2");
        return null;
    }

    private static PlatformRuntime? Runtime(FieldReader fields, string what, params RuntimeKind[] kinds)
    {
        if (fields.Node("runtime") is not { } node)
        {
            return null;
        }

        var keys = Array.ConvertAll(kinds, kind => new PlatformRuntime(kind, null).Name);
        if (FieldReader.Open(node, $"the runtime of {what}", fields.Log, keys) is not { } runtime)
        {
            return null;
        }

        var found = new List<PlatformRuntime>();
        for (var i = 0; i < kinds.Length; i++)
        {
            if (((MappingNode)node).ContainsKey(keys[i]))
            {
                found.Add(new(kinds[i], runtime.Version(keys[i])));
            }
        }

        if (found.Count > 1)
        {
            fields.Log.Add(FormRules.ConflictingFields, runtime.Node(found[1].Name) ?? node, $"the runtime of {what} is both {found[0].Name} and {found[1].Name}");
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static IReadOnlyList<string> Flags(FieldReader fields, string what)
    {
        var flags = new List<string>();
        foreach (var item in fields.Items("sysboxFlags"))
        {
            if (item is ScalarNode { Type: ScalarType.String } flag)
            {
                flags.Add(flag.Text.TrimStart('-'));
            }
            else
            {
                fields.Log.Add(FormRules.WrongType, item, $"{what} has a Sysbox flag that is {FieldReader.Describe(item)}, not a text");
            }
        }

        return flags;
    }

    private static NestedStack? Inner(FieldReader fields, string what) =>
        fields.Node("inner") is { } node && FieldReader.Open(node, $"the inner stack of {what}", fields.Log, "runc", "containerd", "docker") is { } inner
            ? new(inner.Version("runc"), inner.Version("containerd"), inner.Version("docker"))
            : null;

    private static void Keep<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }
}
