using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var labels = new Dictionary<string, string> { ["app"] = "web", ["tier"] = "front" };
        var deployment = new V1Deployment
        {
            Metadata = new V1ObjectMeta { Name = "web", Labels = labels },
            Spec = new V1DeploymentSpec
            {
                Replicas = 3,
                Selector = new V1LabelSelector { MatchLabels = labels },
                Template = new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = labels },
                    Spec = new V1PodSpec
                    {
                        Containers = [new V1Container { Name = "web", Image = "nginx:1.25" }],
                    },
                },
            },
        };
        return deployment;
    }
}
