using System.Text.Json;
using k8s.Models;
using Plimsoll.Documents;
using Plimsoll.Text;

/// <summary>What the client sends.</summary>
public static class Sent
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static MappingNode Tree(V1Pod pod) => (MappingNode)ConfigReader.Read(JsonSerializer.Serialize(pod, Options), "pod.json").Documents[0].Root.Clone();
}
