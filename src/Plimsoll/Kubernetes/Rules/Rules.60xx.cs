namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM6055: Rights for the default account.</summary>
    public const string DefaultServiceAccountBound = "allow.plimsoll.dev/PLM6055";
    /// <summary>PLM6087: Pod that every Pod may call.</summary>
    public const string PodWithoutNetworkPolicy = "allow.plimsoll.dev/PLM6087";
    /// <summary>PLM6088: Policy for every Pod.</summary>
    public const string NetworkPolicyNoSelector = "allow.plimsoll.dev/PLM6088";
    /// <summary>PLM6089: Policy for no Pod.</summary>
    public const string NetworkPolicyDangling = "allow.plimsoll.dev/PLM6089";
    /// <summary>PLM6090: Policy that lets nobody in.</summary>
    public const string NetworkPolicyPeerDangling = "allow.plimsoll.dev/PLM6090";
    /// <summary>PLM6091: Policy that forgets DNS.</summary>
    public const string NetworkPolicyDnsBlocked = "allow.plimsoll.dev/PLM6091";
    /// <summary>PLM6092: Service on the ports of all nodes.</summary>
    public const string ServiceNodePort = "allow.plimsoll.dev/PLM6092";
    /// <summary>PLM6093: Load balancer of its own.</summary>
    public const string ServiceLoadBalancer = "allow.plimsoll.dev/PLM6093";
    /// <summary>PLM6094: External addresses of a Service.</summary>
    public const string ServiceExternalIps = "allow.plimsoll.dev/PLM6094";
    /// <summary>PLM6095: External name that is the caller itself.</summary>
    public const string ServiceExternalNameLocalhost = "allow.plimsoll.dev/PLM6095";
    /// <summary>PLM6096: Port that the project does not use.</summary>
    public const string ServicePortOutOfRange = "allow.plimsoll.dev/PLM6096";
    /// <summary>PLM6097: Service without Pods.</summary>
    public const string ServiceSelectsNothing = "allow.plimsoll.dev/PLM6097";
    /// <summary>PLM6098: Two Services for the same Pods.</summary>
    public const string ServiceSelectorNotUnique = "allow.plimsoll.dev/PLM6098";
}
