namespace Plimsoll.Core.Tests.Rules;

/// <summary>The versions are those of which the API server says in a warning that the kind is deprecated in them.</summary>
public sealed class ApiVersionDeprecatedTests
{
    [Theory]
    [InlineData("v1", "Endpoints", 33, int.MaxValue)]
    // Known to the schema, which begins at 1.30.
    [InlineData("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy", 31, 34)]
    [InlineData("authentication.k8s.io/v1beta1", "SelfSubjectReview", 30, 33)]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 30, 32)]
    [InlineData("networking.k8s.io/v1beta1", "IPAddress", 34, int.MaxValue)]
    [InlineData("resource.k8s.io/v1beta1", "ResourceClaim", 35, int.MaxValue)]
    [InlineData("resource.k8s.io/v1beta2", "ResourceClaim", 36, int.MaxValue)]
    [InlineData("storage.k8s.io/v1beta1", "VolumeAttributesClass", 34, int.MaxValue)]
    // Gone before.
    [InlineData("apps/v1beta2", "Deployment", 9, 16)]
    [InlineData("extensions/v1beta1", "NetworkPolicy", 9, 16)]
    [InlineData("networking.k8s.io/v1beta1", "Ingress", 19, 22)]
    [InlineData("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 16, 22)]
    [InlineData("apiregistration.k8s.io/v1beta1", "APIService", 19, 22)]
    [InlineData("coordination.k8s.io/v1beta1", "Lease", 19, 22)]
    [InlineData("rbac.authorization.k8s.io/v1beta1", "RoleBinding", 17, 22)]
    [InlineData("scheduling.k8s.io/v1beta1", "PriorityClass", 14, 22)]
    [InlineData("storage.k8s.io/v1beta1", "StorageClass", 19, 22)]
    [InlineData("storage.k8s.io/v1beta1", "CSIDriver", 19, 22)]
    [InlineData("storage.k8s.io/v1beta1", "CSINode", 17, 22)]
    [InlineData("events.k8s.io/v1beta1", "Event", 22, 25)]
    [InlineData("node.k8s.io/v1beta1", "RuntimeClass", 22, 25)]
    [InlineData("autoscaling/v2beta1", "HorizontalPodAutoscaler", 23, 25)]
    [InlineData("autoscaling/v2beta2", "HorizontalPodAutoscaler", 23, 26)]
    public void A_version_is_deprecated_until_it_is_gone(string apiVersion, string kind, int first, int gone)
    {
        Assert.Empty(Lint(apiVersion, kind, first - 1));
        Assert.Contains($"is written in {apiVersion}, which platform prod (Kubernetes 1.{first}) calls deprecated", Lint(apiVersion, kind, first), StringComparison.Ordinal);
        if (gone < int.MaxValue)
        {
            Assert.NotEmpty(Lint(apiVersion, kind, gone - 1));
            Assert.Empty(Lint(apiVersion, kind, gone));
        }
    }

    [Theory]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", 25)]
    [InlineData("admissionregistration.k8s.io/v1beta1", "MutatingAdmissionPolicy", 36)]
    [InlineData("apps/v1", "Deployment", 36)]
    public void Where_there_is_nothing_better_nothing_is_said(string apiVersion, string kind, int minor) => Assert.Empty(Lint(apiVersion, kind, minor));

    private static string Lint(string apiVersion, string kind, int minor) => string.Join(' ', RuleCase.Lint(
        "PLM7215", $"platforms: [{{ name: prod, kubernetes: \"1.{minor}\" }}]", ("a.yaml", $"{{ apiVersion: {apiVersion}, kind: {kind}, metadata: {{ name: a }} }}")).Select(finding => finding.Message));
}
