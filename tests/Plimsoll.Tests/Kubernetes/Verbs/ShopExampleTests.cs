using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.Kubernetes.Verbs;

public sealed class ShopExampleTests
{
    [Fact]
    public void AllReferencesMeet()
    {
        var objects = ShopExample.Objects("prod").OfType<KubernetesObject>().ToDictionary(item => (item.Kind!, item.ObjectName!));

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
