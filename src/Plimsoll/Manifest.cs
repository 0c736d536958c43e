using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plimsoll.Annotations;
using Plimsoll.Clients;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll;

/// <summary>
/// A document of any kind. <see cref="From(object, JsonSerializerOptions?, string, int)"/> makes one of an object of the official
/// Kubernetes client, or of another library whose classes System.Text.Json can write.
/// </summary>
[ConfigType("")]
public sealed class Manifest : KubernetesObject, IConfigObject<Manifest>
{
    private Manifest(MappingNode node)
        : base(node)
    {
    }

    /// <summary>Makes a view over a mapping.</summary>
    public static Manifest View(MappingNode node) => new(node);

    /// <summary>
    /// The document that System.Text.Json makes of an object by the attributes of its class and with the options of the official client:
    /// names in camel case where no attribute names them, no nulls, times in UTC. A kind that the object does not name
    /// comes from the <c>KubernetesEntity</c> attribute of its class.
    /// </summary>
    /// <param name="source">The object, such as a <c>V1Pod</c>; it is only read. A part, such as a <c>V1Container</c>, gives a part.</param>
    /// <param name="options">How to write it, if not as above.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The object is not written as a mapping.</exception>
    /// <exception cref="NotSupportedException">System.Text.Json cannot write the object.</exception>
    [RequiresUnreferencedCode(ClientJson.Reflection)]
    [RequiresDynamicCode(ClientJson.Reflection)]
    [ConfigComputed(".")]
    public static Manifest From(
        [ConfigOutput] object source,
        JsonSerializerOptions? options = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(source);
        var json = JsonSerializer.SerializeToElement(source, source.GetType(), options ?? ClientJson.Options());
        return Of(json, source.GetType(), Origin.Caller(callerFile, callerLine));
    }

    /// <summary>The same by metadata that was generated when the program was compiled, so that it holds after trimming and ahead of time.</summary>
    /// <param name="source">The object; it is only read.</param>
    /// <param name="type">How to write it, such as <c>SourceGenerationContext.Default.V1Pod</c>.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <exception cref="ArgumentException">The object is not written as a mapping.</exception>
    [ConfigComputed(".")]
    public static Manifest From<T>(
        [ConfigOutput] T source,
        JsonTypeInfo<T> type,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(type);
        return Of(JsonSerializer.SerializeToElement(source, type), typeof(T), Origin.Caller(callerFile, callerLine));
    }

    private static Manifest Of(JsonElement json, Type type, Origin origin)
    {
        if (JsonTree.Read(json, origin) is not MappingNode read)
        {
            throw new ArgumentException($"A {type.Name} is written as {json.ValueKind.ToString().ToLowerInvariant()}, not as a mapping.", nameof(json));
        }

        return new(ClientKind.Complete(read, type));
    }
}
