using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var pod = new V1Pod
        {
            ApiVersion = "v1",
            Kind = "Pod",
            Metadata = new V1ObjectMeta { Name = "web", NamespaceProperty = "shop" },
            Spec = new V1PodSpec
            {
                Containers = new List<V1Container>
                {
                    new V1Container { Name = "web", Image = "nginx:1.25", Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 80 } } },
                },
            },
        };
        return pod;
    }
}
