namespace Plimsoll.Kubernetes;

/// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
public static partial class Rules
{
    /// <summary>PLM6101: Port without a name.</summary>
    public const string ContainerPortUnnamed = "allow.plimsoll.dev/PLM6101";
    /// <summary>PLM6102: Port below 1024.</summary>
    public const string PrivilegedContainerPort = "allow.plimsoll.dev/PLM6102";
    /// <summary>PLM6103: SSH in a container.</summary>
    public const string SshPortExposed = "allow.plimsoll.dev/PLM6103";
    /// <summary>PLM6104: Ingress to a Service that is not there.</summary>
    public const string IngressBackendMissing = "allow.plimsoll.dev/PLM6104";
    /// <summary>PLM6105: Route to a Service that is not there.</summary>
    public const string GatewayBackendMissing = "allow.plimsoll.dev/PLM6105";
    /// <summary>PLM6106: Ingress without TLS.</summary>
    public const string IngressTlsMissing = "allow.plimsoll.dev/PLM6106";
    /// <summary>PLM6107: Host without a certificate.</summary>
    public const string IngressTlsHostMismatch = "allow.plimsoll.dev/PLM6107";
    /// <summary>PLM6108: Ingress for every host.</summary>
    public const string IngressHostEmptyOrWildcard = "allow.plimsoll.dev/PLM6108";
    /// <summary>PLM6109: Backend for whatever is left.</summary>
    public const string IngressDefaultBackend = "allow.plimsoll.dev/PLM6109";
    /// <summary>PLM6110: Two Ingresses for one path.</summary>
    public const string IngressDuplicateHostPath = "allow.plimsoll.dev/PLM6110";
    /// <summary>PLM6111: Ingress class that the project does not use.</summary>
    public const string IngressClassNotAllowed = "allow.plimsoll.dev/PLM6111";
    /// <summary>PLM6112: Configuration of nginx in an annotation.</summary>
    public const string IngressNginxSnippet = "allow.plimsoll.dev/PLM6112";
    /// <summary>PLM6113: Lua in an annotation.</summary>
    public const string IngressNginxSnippetLua = "allow.plimsoll.dev/PLM6113";
    /// <summary>PLM6114: Files of the controller in an annotation.</summary>
    public const string IngressNginxSnippetAlias = "allow.plimsoll.dev/PLM6114";
    /// <summary>PLM6115: Annotation that breaks out of its place.</summary>
    public const string IngressNginxAnnotationInjection = "allow.plimsoll.dev/PLM6115";
    /// <summary>PLM6116: Endpoint that is the node itself.</summary>
    public const string EndpointSliceLoopbackAddress = "allow.plimsoll.dev/PLM6116";
    /// <summary>PLM6117: Monitor of no Service.</summary>
    public const string ServiceMonitorDangling = "allow.plimsoll.dev/PLM6117";
    /// <summary>PLM6118: Five searches for every name.</summary>
    public const string DnsConfigNdots = "allow.plimsoll.dev/PLM6118";
    /// <summary>PLM6119: A variable for every Service.</summary>
    public const string ServiceLinksEnabled = "allow.plimsoll.dev/PLM6119";
    /// <summary>PLM6120: Everything on everything.</summary>
    public const string RbacWildcardVerbAndResource = "allow.plimsoll.dev/PLM6120";
    /// <summary>PLM6121: Every verb.</summary>
    public const string RbacWildcardVerb = "allow.plimsoll.dev/PLM6121";
    /// <summary>PLM6122: Every resource.</summary>
    public const string RbacWildcardResource = "allow.plimsoll.dev/PLM6122";
    /// <summary>PLM6123: Account with all rights.</summary>
    public const string RbacClusterAdminBinding = "allow.plimsoll.dev/PLM6123";
    /// <summary>PLM6124: Access to secrets.</summary>
    public const string RbacSecretsAccess = "allow.plimsoll.dev/PLM6124";
    /// <summary>PLM6125: Right to start Pods.</summary>
    public const string RbacCreateWorkloads = "allow.plimsoll.dev/PLM6125";
    /// <summary>PLM6126: Shell in every Pod.</summary>
    public const string RbacPodExec = "allow.plimsoll.dev/PLM6126";
    /// <summary>PLM6127: Attaching to every Pod.</summary>
    public const string RbacPodAttach = "allow.plimsoll.dev/PLM6127";
    /// <summary>PLM6128: Forwarding to every Pod.</summary>
    public const string RbacPortForward = "allow.plimsoll.dev/PLM6128";
    /// <summary>PLM6129: Verb impersonate.</summary>
    public const string RbacImpersonate = "allow.plimsoll.dev/PLM6129";
    /// <summary>PLM6130: Verb escalate.</summary>
    public const string RbacEscalate = "allow.plimsoll.dev/PLM6130";
    /// <summary>PLM6131: Verb bind.</summary>
    public const string RbacBind = "allow.plimsoll.dev/PLM6131";
    /// <summary>PLM6132: Right to hand out rights.</summary>
    public const string RbacCreateBindings = "allow.plimsoll.dev/PLM6132";
    /// <summary>PLM6133: Right to change bindings.</summary>
    public const string RbacExtendOwnBinding = "allow.plimsoll.dev/PLM6133";
    /// <summary>PLM6134: Way to the kubelet.</summary>
    public const string RbacNodeProxy = "allow.plimsoll.dev/PLM6134";
    /// <summary>PLM6135: Right to sign certificates.</summary>
    public const string RbacCsrApproval = "allow.plimsoll.dev/PLM6135";
    /// <summary>PLM6136: Right to change admission.</summary>
    public const string RbacWebhookConfig = "allow.plimsoll.dev/PLM6136";
    /// <summary>PLM6137: Right to set the address of a Service.</summary>
    public const string RbacServiceStatus = "allow.plimsoll.dev/PLM6137";
    /// <summary>PLM6138: Right to write all ConfigMaps.</summary>
    public const string RbacConfigmapsWrite = "allow.plimsoll.dev/PLM6138";
    /// <summary>PLM6139: Right to write aws-auth.</summary>
    public const string RbacAwsAuthConfigmap = "allow.plimsoll.dev/PLM6139";
    /// <summary>PLM6140: Right to reroute traffic.</summary>
    public const string RbacNetworkingWrite = "allow.plimsoll.dev/PLM6140";
    /// <summary>PLM6141: Right to remove traces.</summary>
    public const string RbacDeleteLogsOrEvents = "allow.plimsoll.dev/PLM6141";
    /// <summary>PLM6142: Right to delete workloads.</summary>
    public const string RbacDestructiveVerbs = "allow.plimsoll.dev/PLM6142";
    /// <summary>PLM6143: Right to make volumes of the node.</summary>
    public const string RbacPersistentVolumeCreate = "allow.plimsoll.dev/PLM6143";
    /// <summary>PLM6144: Right to make tokens.</summary>
    public const string RbacTokenCreate = "allow.plimsoll.dev/PLM6144";
    /// <summary>PLM6145: Rights for system:anonymous.</summary>
    public const string RbacBindingAnonymous = "allow.plimsoll.dev/PLM6145";
    /// <summary>PLM6146: Rights for system:authenticated.</summary>
    public const string RbacBindingAuthenticated = "allow.plimsoll.dev/PLM6146";
    /// <summary>PLM6147: Rights for system:masters.</summary>
    public const string RbacBindingMasters = "allow.plimsoll.dev/PLM6147";
    /// <summary>PLM6148: Constraints that allow privileged containers.</summary>
    public const string SccPrivilegedAllowed = "allow.plimsoll.dev/PLM6148";
    /// <summary>PLM6149: Rule of a role that cannot be.</summary>
    public const string RbacRuleMalformed = "allow.plimsoll.dev/PLM6149";
}
