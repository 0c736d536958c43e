using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class Role
{
    /// <summary>
    /// Allows verbs, such as <c>["get", "list"]</c>, on resources, such as <c>["pods"]</c>, of an API group, which is empty for the core group;
    /// on objects of the given names only, if there are any.
    /// </summary>
    [ConfigScope("rules[]")]
    public partial Role Allow(
        [ConfigPath("verbs[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> verbs,
        [ConfigPath("resources[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> resources,
        [ConfigPath("apiGroups[]")] string apiGroup = "",
        [ConfigPath("resourceNames[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string>? names = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
