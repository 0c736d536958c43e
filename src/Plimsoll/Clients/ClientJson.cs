using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Plimsoll.Clients;

/// <summary>The options of System.Text.Json with which the official client writes its objects.</summary>
internal static class ClientJson
{
    /// <summary>Why a method cannot be used where code was trimmed.</summary>
    public const string Reflection = "System.Text.Json looks at the class by reflection; use the overload that takes a JsonTypeInfo.";

    private static JsonSerializerOptions? _options;

    /// <summary>Names in camel case, no nulls, times in UTC; a field that a class does not have is an error.</summary>
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static JsonSerializerOptions Options() => _options ??= new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(), new UtcDateTimeConverter(), new UtcDateTimeOffsetConverter() },
    };

    /// <summary>The same options, but a field that a class does not have is an error.</summary>
    public static JsonSerializerOptions Strict(JsonSerializerOptions options) =>
        options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow
            ? options
            : new(options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
}
