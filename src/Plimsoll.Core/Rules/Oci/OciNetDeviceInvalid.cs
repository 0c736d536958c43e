using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4316.</summary>
internal sealed class OciNetDeviceInvalid : Rule, IOciRule
{
    // IFNAMSIZ of the kernel, less the NUL that ends a name.
    private const int MaxLength = 15;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4316",
        Name = "oci-net-device-invalid",
        Title = "Network device that cannot be moved",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A network device is moved into the network namespace of the container, so there has to be one, and its name has to be one that
            the kernel takes: 1 to 15 characters without a slash, a colon or a blank.
            """,
        Remedy = "Add a namespace of the type network, and write a name that the kernel takes.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#network-devices",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Aliases = ["runc/netdevices"],
        Bad = """
            { "ociVersion": "1.3.0", "linux": { "namespaces": [{ "type": "mount" }], "netDevices": { "eth1": {} } } }
            """,
        Good = """
            { "ociVersion": "1.3.0", "linux": { "namespaces": [{ "type": "mount" }, { "type": "network" }], "netDevices": { "eth1": {} } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var devices = spec.Value["linux"]["netDevices"];
        if (devices.Mapping is not { Count: > 0 } mapping)
        {
            return;
        }

        if (spec.IsWhole() && new OciNamespaces(spec).Has("network") == Verdict.No)
        {
            spec.Say(this, mapping, "moves devices, and there is no network namespace to move them to", OciFields.SeverityOf(spec, "linux.netDevices"));
        }

        foreach (var entry in mapping.Entries)
        {
            CheckName(spec, entry.Value, entry.Key);
            var name = ConfigValue.Of(entry.Value)["name"];
            if (name.Text is { Length: > 0 } text)
            {
                CheckName(spec, name.Node!, text);
            }
        }
    }

    private void CheckName(OciScope spec, ConfigNode node, string name)
    {
        if (name.Length is 0 or > MaxLength || name is "." or ".." || name.IndexOfAny(['/', ':', ' ']) >= 0)
        {
            spec.Say(this, node, $"is about a network device \"{SchemaLog.Short(name)}\", which the kernel takes for no name", OciFields.SeverityOf(spec, "linux.netDevices"));
        }
    }
}
