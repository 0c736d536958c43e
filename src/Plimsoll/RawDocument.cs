using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A document of any form, whose values are set by their paths: <c>new RawDocument("config.json").Set("ociVersion", "1.2.0")</c>.</summary>
[ConfigType("Plimsoll.RawDocument")]
public sealed class RawDocument : ConfigObject, IConfigObject<RawDocument>, IFileDocument
{
    /// <summary>Creates an empty document.</summary>
    /// <param name="fileName">The file that it is emitted into, whose extension says the format; if not given, the layout decides.</param>
    /// <param name="callerLine">Given by the compiler.</param>
    /// <param name="callerFile">Given by the compiler.</param>
    public RawDocument(string? fileName = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        : base(callerLine, callerFile) => FileName = fileName;

    private RawDocument(MappingNode node)
        : base(node)
    {
    }

    /// <inheritdoc/>
    public string? FileName { get; }

    static RawDocument IConfigObject<RawDocument>.View(MappingNode node) => View(node);

    internal static RawDocument View(MappingNode node) => new(node);
}
