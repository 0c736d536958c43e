using System.Text.Json;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Plimsoll.Tests.Clients;

/// <summary>Classes of the shape of the official client's.</summary>
internal static class ClientTypes
{
    [KubernetesEntity(Group = "apps", Kind = "Deployment", ApiVersion = "v1", PluralName = "deployments")]
    public sealed record V1Deployment
    {
        [JsonPropertyName("apiVersion")]
        public string? ApiVersion { get; set; }

        [JsonPropertyName("kind")]
        public string? Kind { get; set; }

        [JsonPropertyName("metadata")]
        public V1ObjectMeta? Metadata { get; set; }

        [JsonPropertyName("spec")]
        public V1DeploymentSpec? Spec { get; set; }
    }

    public sealed record V1ObjectMeta
    {
        [JsonPropertyName("creationTimestamp")]
        public DateTime? CreationTimestamp { get; set; }

        [JsonPropertyName("labels")]
        public IDictionary<string, string>? Labels { get; set; }

        [JsonPropertyName("name")]
        public string? Name { get; set; }

        [JsonPropertyName("namespace")]
        public string? NamespaceProperty { get; set; }
    }

    public sealed record V1DeploymentSpec
    {
        [JsonPropertyName("replicas")]
        public int? Replicas { get; set; }

        [JsonPropertyName("selector")]
        public required V1LabelSelector Selector { get; set; }

        [JsonPropertyName("template")]
        public required V1PodTemplateSpec Template { get; set; }
    }

    public sealed record V1LabelSelector
    {
        [JsonPropertyName("matchLabels")]
        public IDictionary<string, string>? MatchLabels { get; set; }
    }

    public sealed record V1PodTemplateSpec
    {
        [JsonPropertyName("metadata")]
        public V1ObjectMeta? Metadata { get; set; }

        [JsonPropertyName("spec")]
        public V1PodSpec? Spec { get; set; }
    }

    public sealed record V1PodSpec
    {
        [JsonPropertyName("containers")]
        public required IList<V1Container> Containers { get; set; }
    }

    public sealed record V1Container
    {
        [JsonPropertyName("image")]
        public string? Image { get; set; }

        [JsonPropertyName("name")]
        public required string Name { get; set; }

        [JsonPropertyName("resources")]
        public V1ResourceRequirements? Resources { get; set; }
    }

    public sealed record V1ResourceRequirements
    {
        [JsonPropertyName("limits")]
        public IDictionary<string, ResourceQuantity>? Limits { get; set; }
    }

    [JsonConverter(typeof(QuantityConverter))]
    public sealed class ResourceQuantity(string text)
    {
        public string Text { get; } = text;

        public static implicit operator ResourceQuantity(string text) => new(text);
    }

    // It refuses what is no quantity in the words of its own, as that of the client does.
    public sealed class QuantityConverter : JsonConverter<ResourceQuantity>
    {
        public override ResourceQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && !text.Contains(' ', StringComparison.Ordinal) ? new(text) : throw new ArgumentException("unable to parse quantity's suffix");

        public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
