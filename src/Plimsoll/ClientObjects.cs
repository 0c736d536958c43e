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
    /// <exception cref="JsonException">A field has no member in the class or one of another type, or one is missing that the class requires; the message names it.</exception>
    /// <exception cref="InvalidOperationException">The document holds a value that is not known.</exception>
    [RequiresUnreferencedCode(ClientJson.Reflection)]
    [RequiresDynamicCode(ClientJson.Reflection)]
    public static T As<T>(this ConfigObject item, JsonSerializerOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        var strict = ClientJson.Strict(options ?? ClientJson.Options());
        return Read(item, json => JsonSerializer.Deserialize<T>(json, strict));
    }

    /// <summary>The same by metadata that was generated when the program was compiled, so that it holds after trimming and ahead of time.</summary>
    /// <param name="item">What to turn into an object; it is only read.</param>
    /// <param name="type">How to read it, such as <c>SourceGenerationContext.Default.V1Pod</c>.</param>
    /// <typeparam name="T">The class.</typeparam>
    /// <exception cref="JsonException">A field has no member in the class or one of another type, or one is missing that the class requires; the message names it.</exception>
    /// <exception cref="InvalidOperationException">The document holds a value that is not known.</exception>
    public static T As<T>(this ConfigObject item, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(type);
        var strict = (JsonTypeInfo<T>)ClientJson.Strict(type.Options).GetTypeInfo(typeof(T));
        return Read(item, json => JsonSerializer.Deserialize(json, strict));
    }

    private delegate T? Reader<T>(ReadOnlySpan<byte> json);

    private static T Read<T>(ConfigObject item, Reader<T> read)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonWriter.Write(item.Node, buffer, indented: false);
        try
        {
            return read(buffer.WrittenSpan)!;
        }
        catch (JsonException exception)
        {
            throw Misfit<T>(item, Own(exception.Path), exception);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            // A converter of the library, such as that of its quantities, refuses a value in its own words.
            throw Misfit<T>(item, RefusedValue.Path(buffer.WrittenSpan, json => read(json)) ?? "", exception);
        }
    }

    private static JsonException Misfit<T>(ConfigObject item, string path, Exception exception)
    {
        var subject = path.Length == 0 ? "the object" : $"'{path}'";
        return new($"{subject}{Place(item, path)} does not fit into {typeof(T).Name}: {Reason(exception.Message)}", (exception as JsonException)?.Path, null, null, exception);
    }

    // The path is named in our own way, and the line of a text that nobody has seen helps nobody.
    private static string Reason(string message) => message.IndexOf(" Path: ", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;

    // System.Text.Json quotes the keys that no property of C# could have.
    private static string Own(string? path) => path is { Length: > 1 }
        ? path[1..].TrimStart('.').Replace("['", "[", StringComparison.Ordinal).Replace("']", "]", StringComparison.Ordinal)
        : "";

    private static string Place(ConfigObject item, string path)
    {
        try
        {
            return item.Get(path)?.Origin is { IsKnown: true } origin ? $" (set at {origin})" : "";
        }
        catch (FormatException)
        {
            // A key that no path can name.
            return "";
        }
    }
}
