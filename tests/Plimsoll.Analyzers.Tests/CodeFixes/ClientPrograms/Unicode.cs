using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1ConfigMap { Metadata = new() { Name = "u" }, Data = new Dictionary<string, string> { ["k"] = "\u00e9 \"q\" \\ {x} 😀", ["t"] = "a\tb\n", ["empty"] = "" } };
    }
}
