using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Secret
        {
            Metadata = new() { Name = "s" },
            Type = "Opaque",
            StringData = new Dictionary<string, string> { ["user"] = "u" },
        };
    }
}
