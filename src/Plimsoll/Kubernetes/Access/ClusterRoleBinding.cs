using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

public sealed partial class ClusterRoleBinding
{
    /// <summary>Gives the rights of a ClusterRole in the whole cluster. The binding has the name of the ClusterRole, unless another is given.</summary>
    [ConfigSet("apiVersion", "rbac.authorization.k8s.io/v1"), ConfigSet("kind", "ClusterRoleBinding"), ConfigComputed("metadata.name")]
    [ConfigSet("roleRef.apiGroup", "rbac.authorization.k8s.io"), ConfigSet("roleRef.kind", "ClusterRole")]
    public static ClusterRoleBinding For(
        [ConfigPath("roleRef.name", From = "metadata.name")] ClusterRole role,
        string? name = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(role);
        var roleName = References.NameOf(role);
        var reference = new RoleRef("ClusterRole", roleName, callerLine, callerFile) { ApiGroup = "rbac.authorization.k8s.io" };
        return new(name ?? roleName, reference, callerLine, callerFile);
    }

    /// <summary>Gives the rights to a ServiceAccount, by the name and namespace it has now.</summary>
    /// <exception cref="InvalidOperationException">The account has no namespace yet.</exception>
    [ConfigScope("subjects[]"), ConfigSet("kind", "ServiceAccount")]
    public ClusterRoleBinding To(
        [ConfigPath("name", From = "metadata.name"), ConfigPath("namespace", From = "metadata.namespace")] ServiceAccount account,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
    {
        References.AddSubject(Node, account, Origin.Caller(callerFile, callerLine));
        return this;
    }

    /// <summary>Gives the rights to a group of users.</summary>
    [ConfigScope("subjects[]"), ConfigSet("kind", "Group"), ConfigSet("apiGroup", "rbac.authorization.k8s.io")]
    public partial ClusterRoleBinding ToGroup([ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Gives the rights to a user.</summary>
    [ConfigScope("subjects[]"), ConfigSet("kind", "User"), ConfigSet("apiGroup", "rbac.authorization.k8s.io")]
    public partial ClusterRoleBinding ToUser([ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
