using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4375.</summary>
internal sealed class OciKernelTooOld() : Rule(ContainerParts.VolumeMounts), IEffectiveRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4375",
        Name = "oci-kernel-too-old",
        Title = "Field that the kernel of the node is too old for",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The runtime asks the kernel for something that it does not have yet, and the container does not start, or the option does
            nothing.
            """,
        Remedy = "Use nodes with the kernel that is named, or leave the field out.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-mount-options",
            "https://man7.org/linux/man-pages/man7/time_namespaces.7.html",
            "https://man7.org/linux/man-pages/man2/mount_setattr.2.html",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, kernel: "5.4" }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }, { "type": "time" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }] } }
            """,
    };

    public bool Concerns(ContainerScope container)
    {
        if (container.Run.Targets.IsDeclared)
        {
            foreach (var item in container.Value["volumeMounts"].Items)
            {
                if (ConfigValue.Of(item)["recursiveReadOnly"].IsSet() == Verdict.Definite)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["namespaces"].Items)
        {
            var type = ConfigValue.Of(item)["type"];
            Need(spec, type.Node, type.Text == "time" ? KernelFacts.HasTimeNamespaces : null);
        }

        foreach (var mount in OciMount.Of(spec))
        {
            Need(spec, mount.Value["uidMappings"].Sequence, KernelFacts.MapsIdsOfMounts);
            foreach (var option in mount.Options)
            {
                Need(spec, option, OfOption(ConfigValue.Of(option).Text));
            }
        }

        var linux = spec.Value["linux"];
        Need(spec, linux["resources"]["cpu"]["burst"].Integer > 0 ? linux["resources"]["cpu"]["burst"].Node : null, KernelFacts.HasCpuBurst);
        Need(spec, linux["resources"]["cpu"]["idle"].Integer > 0 ? linux["resources"]["cpu"]["idle"].Node : null, KernelFacts.HasCpuIdle);
        Need(spec, linux["memoryPolicy"]["mode"].Node, linux["memoryPolicy"]["mode"].Text switch
        {
            "MPOL_PREFERRED_MANY" => KernelFacts.PrefersManyNodes,
            "MPOL_WEIGHTED_INTERLEAVE" => KernelFacts.WeighsNodes,
            _ => null,
        });
    }

    private static VersionFact? OfOption(string? option) => option switch
    {
        "idmap" or "ridmap" => KernelFacts.MapsIdsOfMounts,
        "nosymfollow" => KernelFacts.HasNoSymlinkMounts,
        "noswap" => KernelFacts.KeepsTmpfsInMemory,
        _ when option is not null && OciMountOptions.IsRecursive(option) => KernelFacts.ChangesMountsBelow,
        _ => null,
    };

    private void Need(OciScope spec, ConfigNode? node, VersionFact? fact)
    {
        if (node is not null && fact is not null)
        {
            spec.SayWhere(this, node, target => target.Node?.Kernel is { } kernel ? fact.For(kernel).Not() : Verdict.Unknown, target => $"kernel {target.Node!.Kernel}",
                (where, _) => $"{spec.Field(node)} needs kernel {fact.Range.ToString().Substring(2)} or later, which is not there {where}");
        }
    }
}
