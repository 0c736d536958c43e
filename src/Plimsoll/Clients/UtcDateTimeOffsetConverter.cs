using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plimsoll.Clients;

/// <summary>The same for times that know their offset.</summary>
internal sealed class UtcDateTimeOffsetConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(UtcDateTimeConverter.Text(value.UtcDateTime));
}
