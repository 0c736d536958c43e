using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1ClusterRoleBinding { Metadata = new() { Name = "s" }, RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "view" }, Subjects = [new() { Kind = "ServiceAccount", Name = "s", NamespaceProperty = "shop" }] };
    }
}
