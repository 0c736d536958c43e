using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>
/// An object of a kind that has no class, such as a custom resource. Its fields are set by their paths, those of an object within it together:
/// <c>new CustomObject("example.com/v1", "Backup", "nightly").Set("spec", s => s.Set("keep", 7).Set("schedule", "@daily"))</c>.
/// </summary>
[ConfigType("Plimsoll.Kubernetes.CustomObject")]
public sealed class CustomObject : KubernetesObject, IConfigObject<CustomObject>
{
    /// <summary>Creates the object.</summary>
    /// <param name="apiVersion">Group and version, such as <c>example.com/v1</c>.</param>
    /// <param name="kind">The kind, such as <c>Backup</c>.</param>
    /// <param name="name">The name of the object.</param>
    /// <param name="callerLine">Given by the compiler.</param>
    /// <param name="callerFile">Given by the compiler.</param>
    public CustomObject(
        [ConfigPath("apiVersion"), ConfigForm(ValueForm.NotEmpty)] string apiVersion,
        [ConfigPath("kind"), ConfigForm(ValueForm.NotEmpty)] string kind,
        [ConfigPath("metadata.name"), ConfigForm(ValueForm.NotEmpty)] string name,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        : base(apiVersion, kind, name, callerLine, callerFile)
    {
        ArgumentChecks.NotEmpty(apiVersion, nameof(apiVersion));
        ArgumentChecks.NotEmpty(kind, nameof(kind));
        ArgumentChecks.NotEmpty(name, nameof(name));
    }

    private CustomObject(MappingNode node)
        : base(node)
    {
    }

    static CustomObject IConfigObject<CustomObject>.View(MappingNode node) => new(node);
}
