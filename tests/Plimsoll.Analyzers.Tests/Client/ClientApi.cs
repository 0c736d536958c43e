namespace Plimsoll.Analyzers.Tests.Client;

/// <summary>
/// A library of the shape of the official client from version 18 on: records with the attributes of System.Text.Json and required members,
/// kinds with their own attribute, and values that text and numbers turn into without a cast.
/// </summary>
internal static class ClientApi
{
    public const string Source = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;

        namespace k8s
        {
            using k8s.Models;

            public interface IKubernetesObject
            {
                [JsonPropertyName("apiVersion")] string ApiVersion { get; set; }
                [JsonPropertyName("kind")] string Kind { get; set; }
            }

            public interface IKubernetesObject<TMetadata> : IKubernetesObject, IMetadata<TMetadata> { }

            public interface ICoreV1Operations { }

            public interface IKubernetes : IDisposable { ICoreV1Operations CoreV1 { get; } }

            public static class Extensions
            {
                public static T Initialize<T>(this T item) where T : IKubernetesObject => item;
            }

            public static class CoreV1OperationsExtensions
            {
                public static V1Pod CreateNamespacedPod(this ICoreV1Operations operations, V1Pod body, string namespaceParameter, string dryRun = default) => body;
                public static Task<V1Pod> CreateNamespacedPodAsync(this ICoreV1Operations operations, V1Pod body, string namespaceParameter, string dryRun = default, CancellationToken cancellationToken = default) => Task.FromResult(body);
                public static Task<V1Pod> PatchNamespacedPodAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, CancellationToken cancellationToken = default) => null;
                public static Task<V1Pod> ReadNamespacedPodAsync(this ICoreV1Operations operations, string name, string namespaceParameter, CancellationToken cancellationToken = default) => null;
            }
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
                public override ResourceQuantity Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
                public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
            }

            [JsonConverter(typeof(ResourceQuantityJsonConverter))]
            public class ResourceQuantity
            {
                public enum SuffixFormat { DecimalExponent, BinarySI, DecimalSI }
                public ResourceQuantity(decimal n, int exp, SuffixFormat format) { }
                public ResourceQuantity(string v) { }
                public static implicit operator ResourceQuantity(string v) => new(v);
                public static implicit operator ResourceQuantity(decimal v) => new("1");
            }

            public sealed class IntOrStringJsonConverter : JsonConverter<IntOrString>
            {
                public override IntOrString Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
                public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options) { }
            }

            [JsonConverter(typeof(IntOrStringJsonConverter))]
            public class IntOrString
            {
                public string Value { get; private init; }
                public static implicit operator IntOrString(int v) => new() { Value = "" + v };
                public static implicit operator IntOrString(long v) => new() { Value = "" + v };
                public static implicit operator string(IntOrString v) => v?.Value;
                public static implicit operator IntOrString(string v) => new() { Value = v };
            }

            public sealed class V1PatchJsonConverter : JsonConverter<V1Patch>
            {
                public override V1Patch Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotImplementedException();
                public override void Write(Utf8JsonWriter writer, V1Patch value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Content, options);
            }

            [JsonConverter(typeof(V1PatchJsonConverter))]
            public record V1Patch
            {
                public enum PatchType { Unknown, JsonPatch, MergePatch, StrategicMergePatch, ApplyPatch }
                [JsonPropertyName("content"), JsonInclude] public object Content { get; private set; }
                public PatchType Type { get; private set; }
                public V1Patch(object body, PatchType type) { (Content, Type) = (body, type); }
            }

            public interface IMetadata<T> { T Metadata { get; set; } }

            public interface ISpec<T> { T Spec { get; set; } }

            public interface IItems<T> { IList<T> Items { get; set; } }

            public partial record V1ListMeta
            {
                [JsonPropertyName("continue")] public string ContinueProperty { get; set; }
            }

            public partial record V1ObjectMeta
            {
                [JsonPropertyName("annotations")] public IDictionary<string, string> Annotations { get; set; }
                [JsonPropertyName("labels")] public IDictionary<string, string> Labels { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("namespace")] public string NamespaceProperty { get; set; }
            }

            public partial record V1Capabilities
            {
                [JsonPropertyName("add")] public IList<string> Add { get; set; }
                [JsonPropertyName("drop")] public IList<string> Drop { get; set; }
            }

            public partial record V1SeccompProfile
            {
                [JsonPropertyName("localhostProfile")] public string LocalhostProfile { get; set; }
                [JsonPropertyName("type")] public required string Type { get; set; }
            }

            public partial record V1SecurityContext
            {
                [JsonPropertyName("allowPrivilegeEscalation")] public bool? AllowPrivilegeEscalation { get; set; }
                [JsonPropertyName("capabilities")] public V1Capabilities Capabilities { get; set; }
                [JsonPropertyName("privileged")] public bool? Privileged { get; set; }
                [JsonPropertyName("readOnlyRootFilesystem")] public bool? ReadOnlyRootFilesystem { get; set; }
                [JsonPropertyName("runAsNonRoot")] public bool? RunAsNonRoot { get; set; }
                [JsonPropertyName("runAsUser")] public long? RunAsUser { get; set; }
                [JsonPropertyName("seccompProfile")] public V1SeccompProfile SeccompProfile { get; set; }
            }

            public partial record V1ContainerPort
            {
                [JsonPropertyName("containerPort")] public int ContainerPort { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
            }

            public partial record V1ResourceRequirements
            {
                [JsonPropertyName("limits")] public IDictionary<string, ResourceQuantity> Limits { get; set; }
            }

            public partial record V1HTTPGetAction
            {
                [JsonPropertyName("port")] public IntOrString Port { get; set; }
            }

            public partial record V1Probe
            {
                [JsonPropertyName("httpGet")] public V1HTTPGetAction HttpGet { get; set; }
            }

            public partial record V1Container
            {
                [JsonPropertyName("args")] public IList<string> Args { get; set; }
                [JsonPropertyName("image")] public string Image { get; set; }
                [JsonPropertyName("livenessProbe")] public V1Probe LivenessProbe { get; set; }
                [JsonPropertyName("name")] public required string Name { get; set; }
                [JsonPropertyName("ports")] public IList<V1ContainerPort> Ports { get; set; }
                [JsonPropertyName("resources")] public V1ResourceRequirements Resources { get; set; }
                [JsonPropertyName("securityContext")] public V1SecurityContext SecurityContext { get; set; }
            }

            public partial record V1PodSpec
            {
                [JsonPropertyName("containers")] public required IList<V1Container> Containers { get; set; }
                [JsonPropertyName("hostNetwork")] public bool? HostNetwork { get; set; }
                [JsonPropertyName("runtimeClassName")] public string RuntimeClassName { get; set; }
            }

            [KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
            public partial record V1Pod : IKubernetesObject<V1ObjectMeta>, ISpec<V1PodSpec>
            {
                public const string KubeApiVersion = "v1";
                public const string KubeKind = "Pod";
                public const string KubeGroup = "";
                public const string KubePluralName = "pods";
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; }
                [JsonPropertyName("spec")] public V1PodSpec Spec { get; set; }
            }

            public partial record V1PodTemplateSpec : IMetadata<V1ObjectMeta>
            {
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; }
                [JsonPropertyName("spec")] public V1PodSpec Spec { get; set; }
            }

            public partial record V1LabelSelector
            {
                [JsonPropertyName("matchLabels")] public IDictionary<string, string> MatchLabels { get; set; }
            }

            public partial record V1DeploymentSpec
            {
                [JsonPropertyName("replicas")] public int? Replicas { get; set; }
                [JsonPropertyName("selector")] public required V1LabelSelector Selector { get; set; }
                [JsonPropertyName("template")] public required V1PodTemplateSpec Template { get; set; }
            }

            [KubernetesEntity(Group = "apps", Kind = "Deployment", ApiVersion = "v1", PluralName = "deployments")]
            public partial record V1Deployment : IKubernetesObject<V1ObjectMeta>, ISpec<V1DeploymentSpec>
            {
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; }
                [JsonPropertyName("spec")] public V1DeploymentSpec Spec { get; set; }
            }

            [KubernetesEntity(Group = "", Kind = "Secret", ApiVersion = "v1", PluralName = "secrets")]
            public partial record V1Secret : IKubernetesObject<V1ObjectMeta>
            {
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("data")] public IDictionary<string, byte[]> Data { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; }
            }

            public class KubernetesList<T> : IMetadata<V1ListMeta>, IItems<T> where T : IKubernetesObject
            {
                public KubernetesList(IList<T> items, string apiVersion = default, string kind = default, V1ListMeta metadata = default) { }
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("items")] public IList<T> Items { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("metadata")] public V1ListMeta Metadata { get; set; }
            }

            public static class ModelExtensions
            {
                public static void SetLabel(this IMetadata<V1ObjectMeta> item, string key, string value) { }
                public static V1ObjectMeta EnsureMetadata(this IMetadata<V1ObjectMeta> item) => item.Metadata ??= new();
                public static IMetadata<V1ObjectMeta> Itself(this IMetadata<V1ObjectMeta> item) => item;
                public static void Quiet(this IMetadata<V1ObjectMeta> item) { }
                public static void Tame(this V1Pod pod) { }
            }
        }
        """;
}
