using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Role
        {
            Metadata = new() { Name = "reader", NamespaceProperty = "shop" },
            Rules = [new() { ApiGroups = [""], Resources = ["pods", "pods/log"], Verbs = ["get", "list", "watch"] }],
        };
    }
}
