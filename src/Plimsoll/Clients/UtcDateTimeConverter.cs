using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plimsoll.Clients;

/// <summary>Writes times as Kubernetes does: RFC 3339 in UTC, with microseconds if there are any.</summary>
internal sealed class UtcDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset().UtcDateTime;

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value.ToUniversalTime()));

    internal static string Text(DateTime utc) => utc.ToString(
        utc.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'",
        CultureInfo.InvariantCulture);
}
