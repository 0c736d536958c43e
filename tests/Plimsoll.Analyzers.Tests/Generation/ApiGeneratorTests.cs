using Plimsoll.Analyzers.Generation;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Generation;

public sealed class ApiGeneratorTests
{
    [Fact]
    public void AProjectThatDoesNotAskForItGetsNothing()
    {
        var harness = new GeneratorHarness(new ApiGenerator());
        harness.Run(GeneratorHarness.Compile("class A;"));

        Assert.Empty(harness.Result.GeneratedSources);
    }

    [Fact]
    public void AnEditComputesNothingAgain() =>
        new GeneratorHarness(new ApiGenerator(), ("PlimsollGenerateApi", "true")).RunsOnlyOnce(
            GeneratorHarness.Compile("class A;"), 0, _ => "class B;", ApiGenerator.FilesStep);

    [Fact]
    public void EveryTypeOfTheNewestVersionIsThereExceptListsOfKinds()
    {
        var schema = KubernetesSchema.Default;
        var made = typeof(ConfigObject).Assembly.GetTypes()
            .Select(type => (Plimsoll.Annotations.ConfigTypeAttribute?)Attribute.GetCustomAttribute(type, typeof(Plimsoll.Annotations.ConfigTypeAttribute)))
            .Where(attribute => attribute is not null)
            .Select(attribute => attribute!.Name)
            .ToHashSet(StringComparer.Ordinal);
        var missing = schema.Types
            .Where(type => type.Versions.Last == schema.Versions[^1] && !made.Contains(type.Name))
            .Select(type => type.Name)
            .ToList();

        Assert.All(missing, name => Assert.EndsWith("List", name));
        Assert.All(missing, name => Assert.Equal("items", schema.FindType(name)!.Field("items")!.Name));
        Assert.DoesNotContain("io.k8s.api.core.v1.Pod", missing);
    }

    [Theory]
    [InlineData("Ports", "Port")]
    [InlineData("Policies", "Policy")]
    [InlineData("HostAliases", "HostAlias")]
    [InlineData("Addresses", "Address")]
    [InlineData("Matches", "Match")]
    [InlineData("ClusterIPs", "ClusterIP")]
    [InlineData("Egress", "Egress")]
    [InlineData("Env", "Env")]
    [InlineData("Status", "Status")]
    [InlineData("NonResourceURLs", "NonResourceURL")]
    public void NamesOfAddMethodsAreSingular(string plural, string singular) =>
        Assert.Equal(singular, Plimsoll.CSharp.CSharpNames.Singular(plural));

    [Theory]
    [InlineData("x-kubernetes-list-type", "XKubernetesListType", "xKubernetesListType")]
    [InlineData("$ref", "Ref", "@ref")]
    [InlineData("clusterIP", "ClusterIP", "clusterIP")]
    [InlineData("FSType", "FSType", "fsType")]
    [InlineData("operator", "Operator", "@operator")]
    [InlineData("3d", "_3d", "_3d")]
    public void KeysBecomeNames(string key, string property, string parameter)
    {
        Assert.Equal(property, Plimsoll.CSharp.CSharpNames.Pascal(key));
        Assert.Equal(parameter, Plimsoll.CSharp.CSharpNames.Parameter(key));
    }
}
