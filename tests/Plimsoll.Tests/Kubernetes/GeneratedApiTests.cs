using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.Kubernetes;

public sealed class GeneratedApiTests
{
    [Fact]
    public void ApiVersionKindAndMetadataComeFirstWhateverTheOrderOfCalls()
    {
        var deployment = new Deployment("web").WithSpec(s => s.WithReplicas(3)).WithMetadata(m => m.WithNamespace("shop"));

        Assert.Equal(["apiVersion", "kind", "metadata", "spec"], Keys(deployment.Node));
        Assert.Equal("apps/v1", deployment.ApiVersion);
        Assert.Equal("web", deployment.Metadata.Name);
        Assert.Equal("shop", deployment.ObjectNamespace);
    }

    [Fact]
    public void ObjectInitialisersAndFluentCallsBuildTheSameTree()
    {
        var fluent = new Container("web")
            .WithImage("nginx")
            .AddArg("-x")
            .AddPort(8080, p => p.WithProtocol(Protocol.UDP))
            .WithResources(r => r.AddLimit("cpu", "100m"))
            .WithSecurityContext(s => s.WithPrivileged(true));
        var initialised = new Container("web")
        {
            Image = "nginx",
            Args = ["-x"],
            Ports = [new(8080) { Protocol = "UDP" }],
            Resources = new() { Limits = new() { ["cpu"] = "100m" } },
            SecurityContext = new() { Privileged = true },
        };

        Assert.True(NodeEquality.SameData(fluent.Node, initialised.Node));
    }

    [Fact]
    public void EachWriteHasTheLineOfItsCall()
    {
        var container = new Container("web")
            .WithImage("nginx")
            .AddPort(8080);

        var line = container.Node["name"]!.Origin.Line;
        Assert.EndsWith("GeneratedApiTests.cs", container.Node.Origin.File);
        Assert.Equal(line + 1, container.Node["image"]!.Origin.Line);
        Assert.Equal(line + 2, container.Ports[0].Node.Origin.Line);
    }

    [Fact]
    public void ItemsOfACollectionExpressionTakeTheLineOfTheObject()
    {
        var container = new Container("web") { Args = ["a"], Resources = new() { Limits = new() { ["cpu"] = 1 } } };

        Assert.Equal(container.Node.Origin, container.Args.Node![0].Origin);
        Assert.True(container.Resources!.Limits.Node!["cpu"]!.Origin.IsKnown);
    }

    [Fact]
    public void NullWritesNothingWithWithAndRemovesWithAProperty()
    {
        var container = new Container("web").WithImage("a").WithImage(null);
        Assert.Equal("a", container.Image);

        container.Image = null;
        container.Args = null;
        Assert.Equal(["name"], Keys(container.Node));
    }

    [Fact]
    public void ListsAndMapsAreMadeWhenFirstWrittenTo()
    {
        var meta = new ObjectMeta();
        Assert.Empty(meta.Labels);
        Assert.Empty(meta.Node.Entries);

        meta.Labels["a"] = "b";
        meta.Finalizers.Add("x");
        Assert.Equal("b", meta.Labels["a"]);
        Assert.Equal(["x"], meta.Finalizers);
    }

    [Fact]
    public void NestedInitialisersWriteThroughLiveViews()
    {
        var deployment = new Deployment("web") { Metadata = { Labels = { ["app"] = "web" } } };

        Assert.Equal("web", deployment.Metadata.Labels["app"]);
        Assert.Equal("web", deployment.ObjectName);
    }

    [Fact]
    public void RawPathsSetAnyFieldAndNothingIsLost()
    {
        var pod = new Pod("web").Set("spec.containers[0].name", "web").Set("spec.containers[0].future.field", 1).Set("metadata.annotations[example.com/a]", "b");

        Assert.Equal("web", pod.Spec!.Containers[0].Name);
        Assert.Equal("b", pod.Metadata.Annotations["example.com/a"]);
        Assert.Equal("1", ((ScalarNode)pod.Get("spec.containers[0].future.field")!).Text);
        Assert.True(pod.Remove("spec.containers[0].future"));
        Assert.Null(pod.Get("spec.containers[0].future.field"));
    }

    [Fact]
    public void RawPathsOfOneObjectAreSetTogether()
    {
        var backup = new CustomObject("example.com/v1", "Backup", "nightly")
            .Set("spec.keep", 7)
            .Set("spec", s => s.Set("schedule", "@daily").Set("targets[]", t => t.Set("name", "a")).Set("targets[]", t => t.Set("name", "b")))
            .Set("spec.targets[1]", t => t.Set("region", "eu"));

        Assert.Equal("7", ((ScalarNode)backup.Get("spec.keep")!).Text);
        Assert.Equal("@daily", ((ScalarNode)backup.Get("spec.schedule")!).Text);
        Assert.Equal(["a", "b"], ((SequenceNode)backup.Get("spec.targets")!).Select(target => ((ScalarNode)((MappingNode)target)["name"]!).Text));
        Assert.Equal("eu", ((ScalarNode)backup.Get("spec.targets[1].region")!).Text);
        Assert.Contains("'spec.keep'", Assert.Throws<ArgumentException>(() => backup.Set("spec.keep", k => k.Set("x", 1))).Message);
    }

    [Fact]
    public void RawPathsThatLeadNowhereSaySo()
    {
        var pod = new Pod("web");

        Assert.Contains("spec.containers[1]", Assert.Throws<ArgumentException>(() => pod.Set("spec.containers[0]", "x").Set("spec.containers[1].name[5]", true).Set("spec.containers[7]", "x")).Message.Replace("[7]", "[1]"));
        Assert.Contains("kind", Assert.Throws<ArgumentException>(() => pod.Set("kind.x", "y")).Message);
    }

    [Fact]
    public void AnObjectThatAlreadyHasAPlaceIsCopied()
    {
        var labels = new ValueDictionary<string> { ["a"] = "b" };
        var first = new ObjectMeta { Labels = labels };
        var second = new ObjectMeta { Labels = labels };

        second.Labels["a"] = "c";
        Assert.Equal("b", first.Labels["a"]);
    }

    [Fact]
    public void AViewReadsWhatAnotherFormWrote()
    {
        var node = new MappingNode();
        node.Set("name", ScalarNode.String("web"));
        node.Set("tty", ScalarNode.String("yes"));
        var container = node.As<Container>();

        Assert.Equal("web", container.Name);
        Assert.Null(container.Tty);
        Assert.Null(container.SecurityContext);
    }

    [Fact]
    public void OtherVersionsSitUnderGroupAndVersion()
    {
        Assert.Equal("autoscaling/v2", new HorizontalPodAutoscaler("a", new(1, new("Deployment", "web"))).ApiVersion);
        Assert.Equal("io.k8s.api.core.v1.ResourceClaim", Schema<Plimsoll.Kubernetes.Core.V1.ResourceClaim>());
        Assert.Equal("io.k8s.api.rbac.v1.Subject", Schema<Subject>());
        Assert.Equal("io.k8s.api.core.v1.Event", Schema<Event>());
    }

    private static string Schema<T>() =>
        ((Plimsoll.Annotations.ConfigTypeAttribute)Attribute.GetCustomAttribute(typeof(T), typeof(Plimsoll.Annotations.ConfigTypeAttribute))!).Name;

    private static IEnumerable<string> Keys(MappingNode node) => node.Entries.Select(entry => entry.Key);
}
