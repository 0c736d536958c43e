namespace Plimsoll.Core.Tests.Rules.Tables;

/// <summary>Every kind, field and version that rules over objects know, from the documentation of Kubernetes.</summary>
public sealed class ObjectWordTests
{
    /// <summary>What each release took away, in the order of https://kubernetes.io/docs/reference/using-api/deprecation-guide/, and what to write.</summary>
    [Theory]
    [InlineData(32, "flowcontrol.apiserver.k8s.io/v1beta3", "flowcontrol.apiserver.k8s.io/v1", "FlowSchema PriorityLevelConfiguration")]
    [InlineData(29, "flowcontrol.apiserver.k8s.io/v1beta2", "flowcontrol.apiserver.k8s.io/v1", "FlowSchema PriorityLevelConfiguration")]
    [InlineData(27, "storage.k8s.io/v1beta1", "storage.k8s.io/v1", "CSIStorageCapacity")]
    [InlineData(26, "flowcontrol.apiserver.k8s.io/v1beta1", "flowcontrol.apiserver.k8s.io/v1", "FlowSchema PriorityLevelConfiguration")]
    [InlineData(26, "autoscaling/v2beta2", "autoscaling/v2", "HorizontalPodAutoscaler")]
    [InlineData(25, "batch/v1beta1", "batch/v1", "CronJob")]
    [InlineData(25, "discovery.k8s.io/v1beta1", "discovery.k8s.io/v1", "EndpointSlice")]
    [InlineData(25, "events.k8s.io/v1beta1", "events.k8s.io/v1", "Event")]
    [InlineData(25, "autoscaling/v2beta1", "autoscaling/v2", "HorizontalPodAutoscaler")]
    [InlineData(25, "policy/v1beta1", "policy/v1", "PodDisruptionBudget")]
    [InlineData(25, "policy/v1beta1", "", "PodSecurityPolicy")]
    [InlineData(25, "node.k8s.io/v1beta1", "node.k8s.io/v1", "RuntimeClass")]
    [InlineData(22, "admissionregistration.k8s.io/v1beta1", "admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration")]
    [InlineData(22, "apiextensions.k8s.io/v1beta1", "apiextensions.k8s.io/v1", "CustomResourceDefinition")]
    [InlineData(22, "apiregistration.k8s.io/v1beta1", "apiregistration.k8s.io/v1", "APIService")]
    [InlineData(22, "authentication.k8s.io/v1beta1", "authentication.k8s.io/v1", "TokenReview")]
    [InlineData(22, "authorization.k8s.io/v1beta1", "authorization.k8s.io/v1", "LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview SelfSubjectRulesReview")]
    [InlineData(22, "certificates.k8s.io/v1beta1", "certificates.k8s.io/v1", "CertificateSigningRequest")]
    [InlineData(22, "coordination.k8s.io/v1beta1", "coordination.k8s.io/v1", "Lease")]
    [InlineData(22, "extensions/v1beta1", "networking.k8s.io/v1", "Ingress")]
    [InlineData(22, "networking.k8s.io/v1beta1", "networking.k8s.io/v1", "Ingress IngressClass")]
    [InlineData(22, "rbac.authorization.k8s.io/v1beta1", "rbac.authorization.k8s.io/v1", "ClusterRole ClusterRoleBinding Role RoleBinding")]
    [InlineData(22, "scheduling.k8s.io/v1beta1", "scheduling.k8s.io/v1", "PriorityClass")]
    [InlineData(22, "storage.k8s.io/v1beta1", "storage.k8s.io/v1", "CSIDriver CSINode StorageClass VolumeAttachment")]
    [InlineData(16, "extensions/v1beta1", "networking.k8s.io/v1", "NetworkPolicy")]
    [InlineData(16, "extensions/v1beta1", "apps/v1", "DaemonSet Deployment ReplicaSet")]
    [InlineData(16, "extensions/v1beta1", "", "PodSecurityPolicy")]
    [InlineData(16, "apps/v1beta2", "apps/v1", "DaemonSet Deployment StatefulSet ReplicaSet ControllerRevision")]
    [InlineData(16, "apps/v1beta1", "apps/v1", "Deployment StatefulSet ControllerRevision")]
    public void A_kind_that_was_removed(int minor, string version, string replacement, string kinds)
    {
        foreach (var kind in kinds.Split(' '))
        {
            var finding = Assert.Single(RuleCase.Lint("PLM7013", $"platforms: [{{ name: prod, kubernetes: \"1.{Math.Max(minor, 33)}\" }}]", ("a.yaml", $"{{ apiVersion: {version}, kind: {kind}, metadata: {{ name: a }} }}")));
            var end = replacement.Length == 0 ? "; nothing takes its place under this name" : $"; write {replacement}";

            Assert.EndsWith(end, finding.Message, StringComparison.Ordinal);
            Assert.True(minor > 29 || finding.Message.Contains($"{version} {kind} was removed in Kubernetes 1.{minor}, and ", StringComparison.Ordinal), finding.Message);
        }
    }

    /// <summary>The fields that the documentation of a kind calls immutable, or that its update strategy checks.</summary>
    [Theory]
    [InlineData("v1 PersistentVolume", "spec.volumeMode spec.csi.driver spec.csi.volumeHandle")]
    [InlineData("v1 PersistentVolume", "spec.hostPath.path spec.local.path spec.nfs.server")]
    [InlineData("v1 PersistentVolumeClaim", "spec.storageClassName spec.volumeMode spec.volumeName spec.accessModes spec.selector.matchLabels.a spec.dataSource.name spec.dataSourceRef.name")]
    [InlineData("v1 Pod", "spec.hostIPC spec.hostNetwork spec.hostPID spec.nodeName spec.priorityClassName spec.restartPolicy spec.runtimeClassName spec.securityContext.runAsUser spec.serviceAccountName spec.volumes")]
    [InlineData("apiextensions.k8s.io/v1 CustomResourceDefinition", "spec.group spec.scope spec.names.kind spec.names.plural")]
    [InlineData("apps/v1 Deployment", "spec.selector.matchLabels.a")]
    [InlineData("apps/v1 DaemonSet", "spec.selector.matchLabels.a")]
    [InlineData("apps/v1 ReplicaSet", "spec.selector.matchLabels.a")]
    [InlineData("apps/v1 StatefulSet", "spec.selector.matchLabels.a spec.serviceName spec.podManagementPolicy spec.volumeClaimTemplates")]
    [InlineData("batch/v1 Job", "spec.selector.matchLabels.a spec.completionMode spec.podFailurePolicy.rules spec.successPolicy.rules spec.backoffLimitPerIndex spec.managedBy spec.template.spec.nodeName spec.completions")]
    [InlineData("discovery.k8s.io/v1 EndpointSlice", "addressType")]
    [InlineData("networking.k8s.io/v1 IngressClass", "spec.controller")]
    [InlineData("node.k8s.io/v1 RuntimeClass", "handler")]
    [InlineData("rbac.authorization.k8s.io/v1 RoleBinding", "roleRef.name roleRef.kind")]
    [InlineData("rbac.authorization.k8s.io/v1 ClusterRoleBinding", "roleRef.name")]
    [InlineData("resource.k8s.io/v1 ResourceClaim", "spec.devices.requests")]
    [InlineData("scheduling.k8s.io/v1 PriorityClass", "value preemptionPolicy")]
    [InlineData("storage.k8s.io/v1 CSIDriver", "spec.attachRequired spec.volumeLifecycleModes")]
    [InlineData("storage.k8s.io/v1 StorageClass", "provisioner parameters.a reclaimPolicy volumeBindingMode")]
    [InlineData("storage.k8s.io/v1 VolumeAttributesClass", "driverName parameters.a")]
    public void A_field_that_cannot_change(string kind, string fields)
    {
        foreach (var field in fields.Split(' '))
        {
            Assert.Single(RuleCase.Lint("PLM7222", "", ("a.yaml", Object(kind, field, "x")), ("b.yaml", Object(kind, field, "y"))));
            Assert.Empty(RuleCase.Lint("PLM7222", "", ("a.yaml", Object(kind, field, "x")), ("b.yaml", Object(kind, field, "x"))));
        }
    }

    [Theory]
    [InlineData("v1", "Pod ReplicationController Node Secret ConfigMap Endpoints ServiceAccount PersistentVolume PersistentVolumeClaim LimitRange ResourceQuota PodTemplate")]
    [InlineData("apps/v1", "Deployment DaemonSet ReplicaSet StatefulSet ControllerRevision")]
    [InlineData("batch/v1", "Job CronJob")]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler")]
    [InlineData("policy/v1", "PodDisruptionBudget")]
    [InlineData("networking.k8s.io/v1", "Ingress IngressClass NetworkPolicy")]
    [InlineData("storage.k8s.io/v1", "StorageClass CSIDriver CSINode VolumeAttachment")]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass")]
    [InlineData("node.k8s.io/v1", "RuntimeClass")]
    [InlineData("discovery.k8s.io/v1", "EndpointSlice")]
    [InlineData("coordination.k8s.io/v1", "Lease")]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition")]
    [InlineData("admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration")]
    public void A_kind_whose_name_is_a_DNS_name(string version, string kinds)
    {
        Assert.Equal("", WordCase.Wrong("PLM7016", "", "a.yaml", $"{{ apiVersion: {version}, kind: $, metadata: {{ name: A_b }} }}", kinds, "yes"));
        Assert.Equal("", WordCase.Wrong("PLM7016", "", "a.yaml", $"{{ apiVersion: {version}, kind: $, metadata: {{ name: a.b }} }}", kinds, "no"));
    }

    [Theory]
    [InlineData("v1", "Namespace Service", "a.b", "yes")]
    [InlineData("rbac.authorization.k8s.io/v1", "Role ClusterRole RoleBinding ClusterRoleBinding", "A_b", "no")]
    [InlineData("rbac.authorization.k8s.io/v1", "Role ClusterRole RoleBinding ClusterRoleBinding", "a/b", "yes")]
    public void A_kind_whose_name_is_another(string version, string kinds, string name, string expected) =>
        Assert.Equal("", WordCase.Wrong("PLM7016", "", "a.yaml", $"{{ apiVersion: {version}, kind: $, metadata: {{ name: {name} }} }}", kinds, expected));

    [Theory]
    [InlineData("PLM6125", "'' pods", "'' replicationcontrollers", "apps deployments", "apps daemonsets", "apps statefulsets", "apps replicasets", "batch jobs", "batch cronjobs")]
    [InlineData("PLM6140", "'' services", "'' endpoints", "discovery.k8s.io endpointslices", "networking.k8s.io ingresses", "networking.k8s.io networkpolicies")]
    public void A_grant_to_write(string id, params string[] resources)
    {
        foreach (var resource in resources.Select(resource => resource.Split(' ')))
        {
            var role = $"{{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {{ name: a }}, rules: [{{ apiGroups: [{resource[0]}], resources: [{resource[1]}], verbs: [$] }}] }}";
            var answer = RuleCase.Answer(RuleCase.Lint(id, "", ("a.yaml", role.Replace("$", "create", StringComparison.Ordinal))));

            Assert.NotEqual("no", answer);
            Assert.Equal("", WordCase.Wrong(id, "", "a.yaml", role, "update patch '*'", answer));
            Assert.Equal("", WordCase.Wrong(id, "", "a.yaml", role, "get list watch", "no"));
        }
    }

    [Theory]
    [InlineData("'*.example.com' '*' ''", "info")]
    [InlineData("a a.example.com", "no")]
    public void A_host_of_an_Ingress(string hosts, string expected) => Assert.Equal("", WordCase.Wrong("PLM6108", "", "a.yaml",
        "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a }, spec: { rules: [{ host: $ }] } }", hosts, expected));

    /// <summary>What https://kubernetes.io/docs/concepts/policy/resource-quotas/ counts: two of each are one too many.</summary>
    [Theory]
    [InlineData("v1 Service", "services count/services")]
    [InlineData("v1 ConfigMap", "configmaps count/configmaps")]
    [InlineData("v1 Secret", "secrets count/secrets")]
    [InlineData("v1 PersistentVolumeClaim", "persistentvolumeclaims count/persistentvolumeclaims")]
    [InlineData("v1 Pod", "pods count/pods")]
    [InlineData("apps/v1 Deployment", "count/deployments.apps")]
    [InlineData("apps/v1 StatefulSet", "count/statefulsets.apps")]
    [InlineData("batch/v1 CronJob", "count/cronjobs.batch")]
    public void A_number_of_objects(string kind, string resources)
    {
        var two = Named(kind, "a") + "\n---\n" + Named(kind, "b") + "\n---\n";
        Assert.Equal("", WordCase.Wrong("PLM6398", "", "a.yaml", two + "{ apiVersion: v1, kind: ResourceQuota, metadata: { name: q }, spec: { hard: { $: 1 } } }", resources, "yes"));
        Assert.Equal("", WordCase.Wrong("PLM6398", "", "a.yaml", two + "{ apiVersion: v1, kind: ResourceQuota, metadata: { name: q }, spec: { hard: { $: 2 } } }", resources, "no"));
    }

    [Theory]
    [InlineData("limits", "limits.cpu limits.memory")]
    [InlineData("limits", "cpu memory requests.cpu requests.memory")]
    [InlineData("requests", "cpu memory requests.cpu requests.memory")]
    public void An_amount(string list, string resources) => Assert.Equal("", WordCase.Wrong("PLM6398", "", "a.yaml",
        $$"""
        { apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a, resources: { {{list}}: { cpu: 2, memory: 2 } } }] } }
        ---
        { apiVersion: v1, kind: ResourceQuota, metadata: { name: q }, spec: { hard: { $: 1 } } }
        """, resources, "yes"));

    /// <summary>The kinds of https://gateway-api.sigs.k8s.io/reference/spec/ that lead to a Service.</summary>
    [Theory]
    [InlineData("wbe", "yes")]
    [InlineData("web", "no")]
    public void A_route(string name, string expected) => Assert.Equal("", WordCase.Wrong("PLM6105", "", "a.yaml", $$"""
        { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }
        ---
        { apiVersion: gateway.networking.k8s.io/v1, kind: $, metadata: { name: web }, spec: { rules: [{ backendRefs: [{ name: {{name}}, port: 80 }] }] } }
        """, "HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute", expected));

    /// <summary>Objects that a controller turns into Secrets: one may make the Secret that nobody wrote.</summary>
    [Fact]
    public void An_object_that_makes_secrets()
    {
        const string project = """
            { apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a, envFrom: [{ secretRef: { name: missing } }] }] } }
            ---
            { apiVersion: v1, kind: Secret, metadata: { name: other } }
            ---
            { apiVersion: example.com/v1, kind: $, metadata: { name: a } }
            """;

        Assert.Equal("", WordCase.Wrong("PLM7219", "", "a.yaml", project, "Certificate Issuer ExternalSecret ClusterExternalSecret SealedSecret VaultStaticSecret SecretProviderClass", "no"));
        Assert.Equal("", WordCase.Wrong("PLM7219", "", "a.yaml", project, "Widget", "yes"));
        Assert.Equal("", WordCase.Wrong("PLM7219", "", "a.yaml", project.Replace("secretRef", "configMapRef", StringComparison.Ordinal).Replace("kind: Secret", "kind: ConfigMap", StringComparison.Ordinal)
            .Replace("missing", "$", StringComparison.Ordinal).Replace("kind: $", "kind: Widget", StringComparison.Ordinal), "kube-root-ca.crt openshift-service-ca.crt", "no"));
    }

    /// <summary>Fields that the OpenAPI documents call required and the API server does without, beside some that it wants.</summary>
    [Theory]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: a }, spec: {} }", "no")]
    [InlineData("{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a } }", "no")]
    [InlineData("{ apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: { name: a }, spec: {} }", "no")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a, lifecycle: { preStop: { sleep: {} } } }] } }", "no")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { securityContext: { sysctls: [{ name: a }] }, containers: [{ name: a, image: a, livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: a }] } } }] } }", "no")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { volumes: [{ name: a, iscsi: { iqn: a, targetPortal: b } }, { name: b, scaleIO: { gateway: a, system: b } }], containers: [{ name: a, image: a }] } }", "no")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { volumes: [{ name: a, iscsi: { targetPortal: b, lun: 1 } }], containers: [{ name: a, image: a }] } }", "yes")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { securityContext: { sysctls: [{ value: a }] }, containers: [{ name: a, image: a }] } }", "yes")]
    public void A_field_that_is_called_required(string yaml, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7008", "", ("a.yaml", yaml))));

    private static string Named(string kind, string name) => $"{{ apiVersion: {kind.Split(' ')[0]}, kind: {kind.Split(' ')[1]}, metadata: {{ name: {name} }}, spec: {{}} }}";

    private static string Object(string kind, string field, string value)
    {
        var rest = field.Split('.').Reverse().Aggregate(value, (inner, key) => $"{{ {key}: {inner} }}");
        return $"{{ apiVersion: {kind.Split(' ')[0]}, kind: {kind.Split(' ')[1]}, metadata: {{ name: a }}, {rest[2..^2]} }}";
    }
}
