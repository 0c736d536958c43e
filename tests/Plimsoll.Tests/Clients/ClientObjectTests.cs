using System.Text.Json;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;
using Plimsoll.Text;
using static Plimsoll.Tests.Clients.ClientTypes;

namespace Plimsoll.Tests.Clients;

/// <summary>Our objects become those of the official client and come back, by System.Text.Json and the client's own attributes.</summary>
public sealed class ClientObjectTests
{
    private static Deployment Ours() => new Deployment("web")
        .InNamespace("shop")
        .WithReplicas(3)
        .WithSelectorLabel("app", "web")
        .WithContainer("web", "example.com/web:1", c => c.WithLimits(cpu: "100m"));

    private static V1Deployment Theirs() => new()
    {
        Metadata = new() { Name = "web", Labels = new Dictionary<string, string> { ["a.b/c"] = "d" }, CreationTimestamp = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
        Spec = new()
        {
            Selector = new(),
            Template = new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "web", Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = "100m" } } }],
                },
            },
        },
    };

    [Fact]
    public void Our_object_becomes_one_of_the_client()
    {
        var theirs = Ours().As<V1Deployment>();

        Assert.Equal(("apps/v1", "Deployment", "web", "shop", 3), (theirs.ApiVersion, theirs.Kind, theirs.Metadata!.Name, theirs.Metadata.NamespaceProperty, theirs.Spec!.Replicas));
        var container = Assert.Single(theirs.Spec.Template.Spec!.Containers);
        Assert.Equal(("web", "example.com/web:1", "100m"), (container.Name, container.Image, container.Resources!.Limits!["cpu"].Text));
    }

    [Fact]
    public void An_object_of_the_client_becomes_ours_with_the_kind_that_its_class_names()
    {
        var manifest = Manifest.From(Theirs());

        Assert.Equal(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              creationTimestamp: "2026-01-02T03:04:05Z"
              labels:
                a.b/c: d
              name: web
            spec:
              selector: {}
              template:
                spec:
                  containers:
                  - name: web
                    resources:
                      limits:
                        cpu: 100m

            """,
            YamlWriter.ToText(manifest.Node));
        Assert.Equal("web", manifest.As<Deployment>().Metadata!.Name);
    }

    [Fact]
    public void Every_node_stands_at_the_line_that_took_the_object()
    {
        var manifest = Manifest.From(Theirs());

        var origin = manifest.Get("spec.template.spec.containers[0].name")!.Origin;
        Assert.Equal(nameof(ClientObjectTests) + ".cs", Path.GetFileName(origin.File));
        Assert.Equal(manifest.Node.Origin.Line, origin.Line);
    }

    [Fact]
    public void There_and_back_is_the_same_data()
    {
        var ours = Ours();
        var back = Manifest.From(ours.As<V1Deployment>());

        Assert.True(NodeEquality.SameData(ours.Node, back.Node), YamlWriter.ToText(back.Node));
    }

    [Fact]
    public void Generated_metadata_does_the_same()
    {
        var ours = Ours();
        var theirs = ours.As(ClientJsonContext.Default.V1Deployment);

        Assert.True(NodeEquality.SameData(ours.Node, Manifest.From(theirs, ClientJsonContext.Default.V1Deployment).Node));
        Assert.Throws<JsonException>(() => Ours().Set("spec.hue", 3).As(ClientJsonContext.Default.V1Deployment));
    }

    [Fact]
    public void A_part_becomes_a_part()
    {
        var container = new Container("c").WithImage("i").As<V1Container>();

        Assert.Equal(("c", "i"), (container.Name, container.Image));
        Assert.Equal("name: c\n", YamlWriter.ToText(Manifest.From(new V1Container { Name = "c" }).Node));
    }

    [Fact]
    public void A_field_that_the_class_does_not_have_is_an_error_at_the_line_that_set_it()
    {
        var error = Assert.Throws<JsonException>(() => Ours().WithContainer("b", "i", c => c.WithTty(true)).As<V1Deployment>());

        Assert.Contains("'spec.template.spec.containers[1].tty' (set at ", error.Message);
        Assert.Contains("ClientObjectTests.cs", error.Message);
        Assert.Contains("does not fit into V1Deployment", error.Message);
    }

    [Fact]
    public void A_value_of_another_type_is_an_error_that_names_it() =>
        Assert.Contains("'spec.replicas'", Assert.Throws<JsonException>(() => Ours().Set("spec.replicas", "many").As<V1Deployment>()).Message);

    [Fact]
    public void A_field_that_the_class_requires_is_named() =>
        Assert.Matches(
            @"^'spec' \(set at .*ClientObjectTests\.cs.*\) does not fit into V1Deployment: .* missing required properties including: 'selector'\.$",
            Assert.Throws<JsonException>(() => Required().As<V1Deployment>()).Message);

    [Theory]
    [InlineData("spec.template.spec.containers[1].resources.limits.cpu", "1 Gi", "'spec.template.spec.containers[1].resources.limits.cpu' (set at ")]
    [InlineData("spec.template.spec.containers[0].resources.limits[example.com/gpu]", "1 Gi", "'spec.template.spec.containers[0].resources.limits[example.com/gpu]' (set at ")]
    [InlineData("metadata.labels[a.b/c]", true, "'metadata.labels[a.b/c]' (set at ")]
    public void A_value_that_a_converter_of_the_library_refuses_is_named(string path, object value, string expected)
    {
        var ours = Ours().WithContainer("b", "i", c => c.WithLimits(cpu: "1"));
        ours = value is bool truth ? ours.Set(path, truth) : ours.Set(path, (string)value);

        Assert.StartsWith(expected, Assert.Throws<JsonException>(() => ours.As<V1Deployment>()).Message);
    }

    private static Deployment Required()
    {
        var ours = Ours();
        ours.Remove("spec.selector");
        return ours;
    }

    [Fact]
    public void What_is_no_mapping_is_refused() =>
        Assert.Contains("not as a mapping", Assert.Throws<ArgumentException>(() => Manifest.From(new List<int>())).Message);
}
