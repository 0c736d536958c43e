using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class ServiceAccount
{
    /// <summary>Gives Pods that run as this account no token for the API server, unless they ask for it.</summary>
    [ConfigSet("automountServiceAccountToken", false)]
    public partial ServiceAccount WithoutToken([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Lets Pods that run as this account pull images with the credentials of a Secret, by the name it has now.</summary>
    [ConfigScope("imagePullSecrets[]")]
    public partial ServiceAccount WithImagePullSecret([ConfigPath("name", From = "metadata.name")] Secret secret, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
