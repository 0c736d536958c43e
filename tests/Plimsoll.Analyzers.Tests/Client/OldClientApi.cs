namespace Plimsoll.Analyzers.Tests.Client;

/// <summary>
/// A library of the shape of the official client before version 18: classes with constructors that take every field, and quantities and ports
/// with a constructor and a property of their own, although a converter writes them.
/// </summary>
internal static class OldClientApi
{
    public const string Source = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace k8s
        {
            public interface IKubernetesObject
            {
                [JsonPropertyName("apiVersion")] string ApiVersion { get; set; }
                [JsonPropertyName("kind")] string Kind { get; set; }
            }

            public interface IKubernetesObject<TMetadata> : IKubernetesObject, k8s.Models.IMetadata<TMetadata> { }

            public interface IValidate { void Validate(); }
        }

        namespace k8s.Models
        {
            [AttributeUsage(AttributeTargets.Class)]
            public sealed class KubernetesEntityAttribute : Attribute
            {
                public string Kind { get; set; }
                public string Group { get; set; }
                public string ApiVersion { get; set; }
                public string PluralName { get; set; }
            }

            public sealed class ResourceQuantityJsonConverter : JsonConverter<ResourceQuantity>
            {
                public override ResourceQuantity Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString());
                public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
            }

            [JsonConverter(typeof(ResourceQuantityJsonConverter))]
            public partial class ResourceQuantity
            {
                public enum SuffixFormat { DecimalExponent, BinarySI, DecimalSI }
                public ResourceQuantity() { CustomInit(); }
                public ResourceQuantity(string value = null) { Value = value; CustomInit(); }
                public ResourceQuantity(decimal n, int exp, SuffixFormat format) { }
                partial void CustomInit();
                [JsonPropertyName("value")] public string Value { get; set; }
                public SuffixFormat Format { get; private set; }
                public static implicit operator decimal(ResourceQuantity v) => 1;
                public static implicit operator ResourceQuantity(decimal v) => new(v, 0, SuffixFormat.DecimalExponent);
                public virtual void Validate() { }
            }

            public sealed class IntOrStringJsonConverter : JsonConverter<IntstrIntOrString>
            {
                public override IntstrIntOrString Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
                public override void Write(Utf8JsonWriter writer, IntstrIntOrString value, JsonSerializerOptions options) { }
            }

            [JsonConverter(typeof(IntOrStringJsonConverter))]
            public partial class IntstrIntOrString
            {
                public IntstrIntOrString() { CustomInit(); }
                public IntstrIntOrString(string value = null) { Value = value; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("value")] public string Value { get; set; }
                public static implicit operator IntstrIntOrString(int v) => new(Convert.ToString(v));
                public static implicit operator IntstrIntOrString(long v) => new(Convert.ToString(v));
                public static implicit operator string(IntstrIntOrString v) => v?.Value;
                public static implicit operator IntstrIntOrString(string v) => new(v);
                public virtual void Validate() { }
            }

            public interface IMetadata<T> { T Metadata { get; set; } }

            public partial class V1ObjectMeta
            {
                public V1ObjectMeta() { CustomInit(); }
                public V1ObjectMeta(IDictionary<string, string> annotations = null, string name = null, string namespaceProperty = null)
                {
                    Annotations = annotations;
                    Name = name;
                    NamespaceProperty = namespaceProperty;
                    CustomInit();
                }
                partial void CustomInit();
                [JsonPropertyName("annotations")] public IDictionary<string, string> Annotations { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("namespace")] public string NamespaceProperty { get; set; }
                public virtual void Validate() { }
            }

            public partial class V1SecurityContext
            {
                public V1SecurityContext() { CustomInit(); }
                public V1SecurityContext(bool? privileged = null, long? runAsUser = null) { Privileged = privileged; RunAsUser = runAsUser; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("privileged")] public bool? Privileged { get; set; }
                [JsonPropertyName("runAsUser")] public long? RunAsUser { get; set; }
                public virtual void Validate() { }
            }

            public partial class V1ResourceRequirements
            {
                public V1ResourceRequirements() { CustomInit(); }
                public V1ResourceRequirements(IDictionary<string, ResourceQuantity> limits = null) { Limits = limits; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("limits")] public IDictionary<string, ResourceQuantity> Limits { get; set; }
                public virtual void Validate() { }
            }

            public partial class V1HTTPGetAction
            {
                public V1HTTPGetAction() { CustomInit(); }
                public V1HTTPGetAction(IntstrIntOrString port, string path = null) { Port = port; Path = path; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("path")] public string Path { get; set; }
                [JsonPropertyName("port")] public IntstrIntOrString Port { get; set; }
                public virtual void Validate() { if (Port == null) { throw new ArgumentNullException("Port"); } }
            }

            public partial class V1Probe
            {
                public V1Probe() { CustomInit(); }
                public V1Probe(V1HTTPGetAction httpGet = null) { HttpGet = httpGet; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("httpGet")] public V1HTTPGetAction HttpGet { get; set; }
                public virtual void Validate() { HttpGet?.Validate(); }
            }

            public partial class V1Container
            {
                public V1Container() { CustomInit(); }
                public V1Container(string name, string image = null, V1Probe livenessProbe = null, V1ResourceRequirements resources = null, V1SecurityContext securityContext = null)
                {
                    Image = image;
                    LivenessProbe = livenessProbe;
                    Name = name;
                    Resources = resources;
                    SecurityContext = securityContext;
                    CustomInit();
                }
                partial void CustomInit();
                [JsonPropertyName("image")] public string Image { get; set; }
                [JsonPropertyName("livenessProbe")] public V1Probe LivenessProbe { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("resources")] public V1ResourceRequirements Resources { get; set; }
                [JsonPropertyName("securityContext")] public V1SecurityContext SecurityContext { get; set; }
                public virtual void Validate() { Resources?.Validate(); }
            }

            public partial class V1PodSpec
            {
                public V1PodSpec() { CustomInit(); }
                public V1PodSpec(IList<V1Container> containers, bool? hostNetwork = null) { Containers = containers; HostNetwork = hostNetwork; CustomInit(); }
                partial void CustomInit();
                [JsonPropertyName("containers")] public IList<V1Container> Containers { get; set; }
                [JsonPropertyName("hostNetwork")] public bool? HostNetwork { get; set; }
                public virtual void Validate() { }
            }

            public partial class V1Pod
            {
                public V1Pod() { CustomInit(); }
                public V1Pod(string apiVersion = null, string kind = null, V1ObjectMeta metadata = null, V1PodSpec spec = null)
                {
                    ApiVersion = apiVersion;
                    Kind = kind;
                    Metadata = metadata;
                    Spec = spec;
                    CustomInit();
                }
                partial void CustomInit();
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; }
                [JsonPropertyName("spec")] public V1PodSpec Spec { get; set; }
                public virtual void Validate() { Metadata?.Validate(); Spec?.Validate(); }
            }

            [KubernetesEntity(Group=KubeGroup, Kind=KubeKind, ApiVersion=KubeApiVersion, PluralName=KubePluralName)]
            public partial class V1Pod : IKubernetesObject<V1ObjectMeta>, IValidate
            {
                public const string KubeApiVersion = "v1";
                public const string KubeKind = "Pod";
                public const string KubeGroup = "";
                public const string KubePluralName = "pods";
            }
        }
        """;
}
