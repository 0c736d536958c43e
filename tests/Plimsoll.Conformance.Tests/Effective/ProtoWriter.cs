using System.Globalization;
using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>
/// Writes trees as protobuf messages of the Container Runtime Interface: field numbers and types are those of
/// https://github.com/kubernetes/cri-api/blob/master/pkg/apis/runtime/v1/api.proto, as far as these tests need them.
/// </summary>
internal static class ProtoWriter
{
    // Message -> its fields, each "name=number:type"; [] repeats, {} is a map of texts, and a type with a capital is a message.
    private static readonly Dictionary<string, string> Messages = new(StringComparer.Ordinal)
    {
        ["RunPodSandboxRequest"] = "config=1:PodSandboxConfig",
        ["CreateContainerRequest"] = "pod_sandbox_id=1:text config=2:ContainerConfig sandbox_config=3:PodSandboxConfig",
        ["VersionRequest"] = "version=1:text",
        ["StatusRequest"] = "container_id=1:text verbose=2:flag",
        ["SandboxStatusRequest"] = "pod_sandbox_id=1:text verbose=2:flag",
        ["PodSandboxConfig"] = "metadata=1:PodMetadata hostname=2:text log_directory=3:text linux=8:LinuxSandbox",
        ["PodMetadata"] = "name=1:text uid=2:text namespace=3:text attempt=4:number",
        ["LinuxSandbox"] = "cgroup_parent=1:text security_context=2:SandboxSecurity sysctls=3:{}",
        ["SandboxSecurity"] = "namespace_options=1:Namespaces run_as_user=3:Int64 supplemental_groups=5:[]number privileged=6:flag run_as_group=8:Int64 seccomp=9:Profile",
        ["ContainerConfig"] = "metadata=1:ContainerMetadata image=2:Image command=3:[]text args=4:[]text working_dir=5:text envs=6:[]KeyValue mounts=7:[]Mount devices=8:[]Device log_path=11:text stdin=12:flag tty=14:flag linux=15:LinuxContainer",
        ["ContainerMetadata"] = "name=1:text attempt=2:number",
        ["Image"] = "image=1:text",
        ["KeyValue"] = "key=1:text value=2:text",
        ["Mount"] = "container_path=1:text host_path=2:text readonly=3:flag propagation=5:enum(PROPAGATION_PRIVATE|PROPAGATION_HOST_TO_CONTAINER|PROPAGATION_BIDIRECTIONAL)",
        ["Device"] = "container_path=1:text host_path=2:text permissions=3:text",
        ["LinuxContainer"] = "resources=1:Resources security_context=2:ContainerSecurity",
        ["Resources"] = "cpu_period=1:number cpu_quota=2:number cpu_shares=3:number memory_limit_in_bytes=4:number oom_score_adj=5:number cpuset_cpus=6:text cpuset_mems=7:text hugepage_limits=8:[]HugePages unified=9:{}",
        ["HugePages"] = "page_size=1:text limit=2:number",
        ["ContainerSecurity"] = "capabilities=1:Capabilities privileged=2:flag namespace_options=3:Namespaces run_as_user=5:Int64 readonly_rootfs=7:flag supplemental_groups=8:[]number no_new_privs=11:flag run_as_group=12:Int64 masked_paths=13:[]text readonly_paths=14:[]text seccomp=15:Profile apparmor=16:Profile",
        ["Capabilities"] = "add_capabilities=1:[]text drop_capabilities=2:[]text",
        ["Namespaces"] = "network=1:enum(POD|CONTAINER|NODE) pid=2:enum(POD|CONTAINER|NODE|TARGET) ipc=3:enum(POD|CONTAINER|NODE) userns_options=5:UserNamespace",
        ["UserNamespace"] = "mode=1:enum(POD|CONTAINER|NODE)",
        ["Profile"] = "profile_type=1:enum(RuntimeDefault|Unconfined|Localhost) localhost_ref=2:text",
        ["Int64"] = "value=1:number",
    };

    public static byte[] Write(string message, ConfigNode node)
    {
        var bytes = new List<byte>();
        var mapping = (MappingNode)node;
        var fields = Messages[message].Split(' ').Select(field => field.Split('=', ':')).ToDictionary(field => field[0], field => field);
        foreach (var entry in mapping.Entries)
        {
            if (!fields.TryGetValue(entry.Key, out var field))
            {
                throw new InvalidOperationException($"{message} has no field {entry.Key} here");
            }

            Field(bytes, int.Parse(field[1], CultureInfo.InvariantCulture), field[2], entry.Value);
        }

        return [.. bytes];
    }

    private static void Field(List<byte> bytes, int number, string type, ConfigNode value)
    {
        if (type == "{}")
        {
            foreach (var entry in ((MappingNode)value).Entries)
            {
                Bytes(bytes, number, [.. Text(1, entry.Key), .. Text(2, ((ScalarNode)entry.Value).Text)]);
            }
        }
        else if (type.StartsWith("[]", StringComparison.Ordinal))
        {
            foreach (var item in (SequenceNode)value)
            {
                Field(bytes, number, type[2..], item);
            }
        }
        else if (type == "Int64")
        {
            Bytes(bytes, number, Number(1, long.Parse(((ScalarNode)value).Text, CultureInfo.InvariantCulture)));
        }
        else if (char.IsUpper(type[0]))
        {
            Bytes(bytes, number, Write(type, value));
        }
        else
        {
            bytes.AddRange(Scalar(number, type, ((ScalarNode)value).Text));
        }
    }

    private static byte[] Scalar(int number, string type, string text) => type switch
    {
        "text" => Text(number, text),
        "flag" => Number(number, text == "true" ? 1 : 0),
        "number" => Number(number, long.Parse(text, CultureInfo.InvariantCulture)),
        _ => Number(number, Array.IndexOf(type["enum(".Length..^1].Split('|'), text) is >= 0 and var at ? at : throw new InvalidOperationException(text)),
    };

    private static byte[] Text(int number, string text)
    {
        var bytes = new List<byte>();
        Bytes(bytes, number, Encoding.UTF8.GetBytes(text));
        return [.. bytes];
    }

    private static byte[] Number(int number, long value) => [.. Varint((ulong)(number << 3)), .. Varint((ulong)value)];

    private static void Bytes(List<byte> bytes, int number, byte[] content)
    {
        bytes.AddRange(Varint((ulong)((number << 3) | 2)));
        bytes.AddRange(Varint((ulong)content.Length));
        bytes.AddRange(content);
    }

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            yield return (byte)(value | 0x80);
        }

        yield return (byte)value;
    }
}
