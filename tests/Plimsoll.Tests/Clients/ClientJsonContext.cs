using System.Text.Json.Serialization;

namespace Plimsoll.Tests.Clients;

/// <summary>Metadata that is generated when the tests are compiled.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClientTypes.V1Deployment))]
internal sealed partial class ClientJsonContext : JsonSerializerContext;
