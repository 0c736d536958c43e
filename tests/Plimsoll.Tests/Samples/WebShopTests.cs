using Plimsoll.Kubernetes;
using WebShop;

namespace Plimsoll.Tests.Samples;

/// <summary>The objects of the web shop, whose references have to meet.</summary>
public sealed class WebShopTests
{
    [Fact]
    public void AllReferencesMeet()
    {
        var objects = Shop.Objects(production: true).OfType<KubernetesObject>().ToDictionary(item => (item.Kind!, item.ObjectName!));

        var api = (Deployment)objects[("Deployment", "api")];
        Assert.All(objects.Values.Where(item => item is not Namespace), item => Assert.Equal("shop", item.ObjectNamespace));
        Assert.Equal("shop", api.Spec!.Template!.Spec!.ServiceAccountName);
        Assert.Equal("api", ((HorizontalPodAutoscaler)objects[("HorizontalPodAutoscaler", "api")]).Spec!.ScaleTargetRef!.Name);
        Assert.Equal("api", ((PodDisruptionBudget)objects[("PodDisruptionBudget", "api")]).Spec!.Selector!.MatchLabels["app.kubernetes.io/name"]);
        Assert.Equal("web", ((Ingress)objects[("Ingress", "shop")]).Spec!.Rules[0].Http!.Paths[0].Backend!.Service!.Name);
        Assert.Equal(2, ((NetworkPolicy)objects[("NetworkPolicy", "postgres")]).Spec!.Ingress.Count);
        Assert.Equal(5432, ((Service)objects[("Service", "postgres")]).Spec!.Ports[0].Port);
    }
}
