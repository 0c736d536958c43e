using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1DaemonSet { Metadata = new() { Name = "agent" }, Spec = new() { Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "agent" } }, UpdateStrategy = new() { RollingUpdate = new() { MaxUnavailable = "10%" } }, Template = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "agent" } }, Spec = new() { HostPID = true, InitContainers = [new() { Name = "i", Image = "i:1" }], Containers = [new() { Name = "a", Image = "a:1", ImagePullPolicy = "Always", WorkingDir = "/w", Tty = true, Stdin = true }] } } } };
    }
}
