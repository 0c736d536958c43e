using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class Secret
{
    /// <summary>Sets a key to text; the API server turns it to base64. Whoever reads the manifest reads the secret.</summary>
    public partial Secret WithData([ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("stringData[{key}]")] string text, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets a key to bytes. Base64 is no encryption: whoever reads the manifest reads the secret.</summary>
    public partial Secret WithBytes([ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("data[{key}]")] Base64 bytes, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Forbids any change but deletion, which spares the kubelets from watching it.</summary>
    [ConfigSet("immutable", true)]
    public partial Secret AsImmutable([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
