using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class ConfigMap
{
    /// <summary>Sets a key to text, such as the content of a file.</summary>
    public partial ConfigMap WithData([ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("data[{key}]")] string text, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets a key to bytes.</summary>
    public partial ConfigMap WithBytes([ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("binaryData[{key}]")] Base64 bytes, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Forbids any change but deletion, which spares the kubelets from watching it.</summary>
    [ConfigSet("immutable", true)]
    public partial ConfigMap AsImmutable([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
