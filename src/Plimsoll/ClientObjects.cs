using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plimsoll.Clients;
using Plimsoll.Text;

namespace Plimsoll;

/// <summary>Turns configuration into objects of the official Kubernetes client, or of any library that System.Text.Json can read.</summary>
public static class ClientObjects
{
    /// <summary>
    /// The object that System.Text.Json makes of the document by the attributes of the class: <c>pod.As&lt;V1Pod&gt;()</c>.
    /// Nothing is dropped: a field that the class does not have is an error that names it.
    /// </summary>
    /// <param name="item">What to turn into an object; it is only read.</param>
    /// <param name="options">How to read it, if not with the options of the official client.</param>
    /// <typeparam name="T">The class, such as <c>V1Pod</c>.</typeparam>
    /// <exception cref="JsonException">The class has no member for a field, or one of another type; the message names the field.</exception>
    /// <exception cref="InvalidOperationException">The document holds a value that is not known.</exception>
    [RequiresUnreferencedCode(ClientJson.Reflection)]
    [RequiresDynamicCode(ClientJson.Reflection)]
    public static T As<T>(this ConfigObject item, JsonSerializerOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        var strict = ClientJson.Strict(options ?? ClientJson.Options());
        return Read(item, (ref Utf8JsonReader reader) => JsonSerializer.Deserialize<T>(ref reader, strict));
    }

    /// <summary>The same by metadata that was generated when the program was compiled, so that it holds after trimming and ahead of time.</summary>
    /// <param name="item">What to turn into an object; it is only read.</param>
    /// <param name="type">How to read it, such as <c>SourceGenerationContext.Default.V1Pod</c>.</param>
    /// <typeparam name="T">The class.</typeparam>
    /// <exception cref="JsonException">The class has no member for a field, or one of another type; the message names the field.</exception>
    /// <exception cref="InvalidOperationException">The document holds a value that is not known.</exception>
    public static T As<T>(this ConfigObject item, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(type);
        var strict = (JsonTypeInfo<T>)ClientJson.Strict(type.Options).GetTypeInfo(typeof(T));
        return Read(item, (ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, strict));
    }

    private delegate T? Reader<T>(ref Utf8JsonReader reader);

    private static T Read<T>(ConfigObject item, Reader<T> read)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonWriter.Write(item.Node, buffer, indented: false);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        try
        {
            return read(ref reader)!;
        }
        catch (JsonException exception)
        {
            var path = exception.Path is { Length: > 1 } given ? given[1..].TrimStart('.') : "";
            throw new JsonException(
                $"'{path}'{Place(item, path)} does not fit into {typeof(T).Name}, which has no such member or one of another type: set it on the object, or leave it out.",
                exception.Path,
                null,
                null,
                exception);
        }
    }

    private static string Place(ConfigObject item, string path)
    {
        try
        {
            return item.Get(path)?.Origin is { IsKnown: true } origin ? $" (set at {origin})" : "";
        }
        catch (FormatException)
        {
            // A key with characters that System.Text.Json quotes in another way.
            return "";
        }
    }
}
