#pragma warning disable IDE0130 // The very name that the official client gives it.
namespace k8s.Models;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class KubernetesEntityAttribute : Attribute
{
    public string? Kind { get; set; }

    public string? Group { get; set; }

    public string? ApiVersion { get; set; }

    public string? PluralName { get; set; }
}
