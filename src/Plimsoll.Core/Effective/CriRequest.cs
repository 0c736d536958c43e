using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// What the kubelet asks of the container engine, in the words of the Container Runtime Interface. The fields are those of
/// <c>runtime.v1</c>: https://github.com/kubernetes/cri-api/blob/master/pkg/apis/runtime/v1/api.proto
/// </summary>
/// <param name="Sandbox">A <c>PodSandboxConfig</c>.</param>
/// <param name="Container">A <c>ContainerConfig</c>.</param>
/// <param name="Ledger">Why each value is what it is.</param>
internal sealed record CriRequest(MappingNode Sandbox, MappingNode Container, Ledger Ledger)
{
    /// <summary>The security context of the container.</summary>
    public ConfigValue Security => ConfigValue.Of(Container)["linux"]["security_context"];

    /// <summary>Whether the container is privileged; null if it cannot be seen.</summary>
    public bool? IsPrivileged => Flag(Security["privileged"]);

    /// <summary>A truth value that is false where it is absent, and null where it cannot be seen.</summary>
    public static bool? Flag(ConfigValue value) => value.IsUnknown ? null : value.Boolean == true;
}
