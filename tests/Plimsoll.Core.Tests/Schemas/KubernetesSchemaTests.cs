using Plimsoll.Schemas;

namespace Plimsoll.Core.Tests.Schemas;

public sealed class KubernetesSchemaTests
{
    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    [Fact]
    public void KnowsKindsOfAllVersions()
    {
        Assert.Equal("1.30", Schema.Versions[0]);
        Assert.Equal("1.36", Schema.Versions[^1]);
        var deployment = Schema.FindKind("apps/v1", "Deployment")!;
        Assert.Equal("deployments", deployment.Plural);
        Assert.Equal(SchemaScope.Namespaced, deployment.Scope);
        Assert.Equal(["scale", "status"], deployment.Subresources);
        Assert.Equal("1.31", Schema.FindKind("authentication.k8s.io/v1alpha1", "SelfSubjectReview")!.Versions.Last);
        Assert.Equal(SchemaScope.Cluster, Schema.FindKind("v1", "Namespace")!.Scope);
        Assert.Null(Schema.FindKind("extensions/v1beta1", "Deployment"));
    }

    [Fact]
    public void KnowsFieldsWithTheirVersions()
    {
        var container = Schema.FindType("io.k8s.api.core.v1.Container")!;
        Assert.Equal("1.34", container.Field("restartPolicyRules")!.Versions.First);
        Assert.True(container.Field("name")!.IsRequired);
        Assert.Equal(["containerPort", "protocol"], container.Field("ports")!.ListMapKeys);
        Assert.Equal("TCP", Schema.TypeOf(container.Field("ports")!)!.Field("protocol")!.Default);
        Assert.Null(container.Field("imagepullpolicy"));
        Assert.Equal(FieldKind.Quantity, Schema.FindType("io.k8s.api.core.v1.ResourceRequirements")!.Field("limits")!.Type.Element!.Kind);
    }

    [Theory]
    [InlineData("v1", "Pod", "spec")]
    [InlineData("apps/v1", "Deployment", "spec.template.spec")]
    [InlineData("batch/v1", "CronJob", "spec.jobTemplate.spec.template.spec")]
    [InlineData("v1", "PodTemplate", "template.spec")]
    [InlineData("v1", "Service", null)]
    public void FindsTheSpecOfAPod(string apiVersion, string kind, string? path) =>
        Assert.Equal(path, Schema.PodSpecPath(Schema.FindKind(apiVersion, kind)!));

    [Fact]
    public void EveryReferenceAndEveryTypeCanBeRead()
    {
        foreach (var type in Schema.Types)
        {
            foreach (var field in type.Fields)
            {
                Assert.True(field.Type.InnermostTypeName is not { } name || Schema.FindType(name) is not null, $"{type.Name}.{field.Name}");
                Assert.True(ReferenceEquals(type.Field(field.Name), field), $"{type.Name}.{field.Name} is not found");
            }
        }

        Assert.All(Schema.Kinds, kind => Assert.NotNull(Schema.TypeOf(kind)));
    }

    [Fact]
    public void EverySetOfValuesBelongsToATextFieldThatExists()
    {
        var fields = Schema.Types.SelectMany(type => type.Fields.Where(field => field.Enum is not null)).ToList();

        Assert.All(fields, field => Assert.Equal(FieldKind.Text, (field.Type.Element ?? field.Type).Kind));
        Assert.All(Schema.Enums, values => Assert.Contains(fields, field => ReferenceEquals(field.Enum, values)));
        Assert.True(Schema.FindType("io.k8s.api.core.v1.PodSpec")!.Field("restartPolicy")!.Enum!.Contains("OnFailure"));
        Assert.False(Schema.FindType("io.k8s.api.core.v1.PodSpec")!.Field("restartPolicy")!.Enum!.Contains("onfailure"));
    }

    [Fact]
    public void EverySetOfValuesHasASource()
    {
        using var stream = typeof(KubernetesSchema).Assembly.GetManifestResourceStream("Plimsoll.Schemas.kubernetes.enums")!;
        var blocks = new StreamReader(stream).ReadToEnd().Split("\nenum ").Skip(1);

        Assert.All(blocks, block => Assert.Contains("\n source ", block));
        Assert.All(blocks, block => Assert.Contains("\n field ", block));
    }
}
