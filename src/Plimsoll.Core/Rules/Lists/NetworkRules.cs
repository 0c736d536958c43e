namespace Plimsoll.Rules;

/// <summary>The rules PLM6, by id: networks, roles and what refers to what.</summary>
internal static class NetworkRules
{
    public static Rule[] All =>
    [
        new DefaultServiceAccountBound(), // PLM6055
        new PodWithoutNetworkPolicy(), // PLM6087
        new NetworkPolicyNoSelector(), // PLM6088
        new NetworkPolicyDangling(), // PLM6089
        new NetworkPolicyPeerDangling(), // PLM6090
        new NetworkPolicyDnsBlocked(), // PLM6091
        new ServiceNodePort(), // PLM6092
        new ServiceLoadBalancer(), // PLM6093
        new ServiceExternalIps(), // PLM6094
        new ServiceExternalNameLocalhost(), // PLM6095
        new ServicePortOutOfRange(), // PLM6096
        new ServiceSelectsNothing(), // PLM6097
        new ServiceSelectorNotUnique(), // PLM6098
        new ContainerPortUnnamed(), // PLM6101
        new PrivilegedContainerPort(), // PLM6102
        new SshPortExposed(), // PLM6103
        new IngressBackendMissing(), // PLM6104
        new GatewayBackendMissing(), // PLM6105
        new IngressTlsMissing(), // PLM6106
        new IngressTlsHostMismatch(), // PLM6107
        new IngressHostEmptyOrWildcard(), // PLM6108
        new IngressDefaultBackend(), // PLM6109
        new IngressDuplicateHostPath(), // PLM6110
        new IngressClassNotAllowed(), // PLM6111
        new IngressNginxSnippet(), // PLM6112
        new IngressNginxSnippetLua(), // PLM6113
        new IngressNginxSnippetAlias(), // PLM6114
        new IngressNginxAnnotationInjection(), // PLM6115
        new EndpointSliceLoopbackAddress(), // PLM6116
        new ServiceMonitorDangling(), // PLM6117
        new DnsConfigNdots(), // PLM6118
        new ServiceLinksEnabled(), // PLM6119
        new RbacWildcardVerbAndResource(), // PLM6120
        new RbacWildcardVerb(), // PLM6121
        new RbacWildcardResource(), // PLM6122
        new RbacClusterAdminBinding(), // PLM6123
        new RbacSecretsAccess(), // PLM6124
        new RbacCreateWorkloads(), // PLM6125
        new RbacPodExec(), // PLM6126
        new RbacPodAttach(), // PLM6127
        new RbacPortForward(), // PLM6128
        new RbacImpersonate(), // PLM6129
        new RbacEscalate(), // PLM6130
        new RbacBind(), // PLM6131
        new RbacCreateBindings(), // PLM6132
        new RbacExtendOwnBinding(), // PLM6133
        new RbacNodeProxy(), // PLM6134
        new RbacCsrApproval(), // PLM6135
        new RbacWebhookConfig(), // PLM6136
        new RbacServiceStatus(), // PLM6137
        new RbacConfigmapsWrite(), // PLM6138
        new RbacAwsAuthConfigmap(), // PLM6139
        new RbacNetworkingWrite(), // PLM6140
        new RbacDeleteLogsOrEvents(), // PLM6141
        new RbacDestructiveVerbs(), // PLM6142
        new RbacPersistentVolumeCreate(), // PLM6143
        new RbacTokenCreate(), // PLM6144
        new RbacBindingAnonymous(), // PLM6145
        new RbacBindingAuthenticated(), // PLM6146
        new RbacBindingMasters(), // PLM6147
        new SccPrivilegedAllowed(), // PLM6148
        new RbacRuleMalformed(), // PLM6149
        new RoleBindingRoleMissing(), // PLM6396
        new AutomountDisabledButApiNeeded(), // PLM6397
        new QuotaExceeded(), // PLM6398
        new NetworkPolicyAllowsEverything(), // PLM6401
    ];
}
