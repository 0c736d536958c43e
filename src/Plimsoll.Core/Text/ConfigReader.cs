using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// Reads YAML and JSON into trees as Kubernetes reads them, with the exact place of every key and value.
/// It never throws for what a text holds: whatever is wrong becomes a <see cref="TextProblem"/>.
/// A document that cannot be read is left out, with its problem; the other documents of the text are read all the same.
/// </summary>
public static class ConfigReader
{
    /// <summary>Reads all documents of a text. YAML or JSON is judged by the content.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that places carry; <c>plimsoll.platforms.yaml</c> is recognised by it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult Read(string text, string? file = null, CancellationToken cancellation = default)
    {
        var context = new ReadContext(file, cancellation);
        return Result(Documents(LineSource.Of(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text), context), context);
    }

    /// <summary>Reads all documents of a stream in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <param name="bytes">The stream; it is read to its end and stays open.</param>
    /// <param name="file">The name that places carry; <c>plimsoll.platforms.yaml</c> is recognised by it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult Read(Stream bytes, string? file = null, CancellationToken cancellation = default)
    {
        var context = new ReadContext(file, cancellation);
        return ByteSource.Open(bytes, context) is { } source ? Result(Documents(source, context), context) : Result([], context);
    }

    /// <summary>
    /// Reads the documents of a stream one at a time, for streams whose trees shall not be held all at once.
    /// Each result holds what one part between <c>---</c> lines gave: as a rule one document.
    /// </summary>
    /// <param name="bytes">The stream; it is read to its end and stays open.</param>
    /// <param name="file">The name that places carry; <c>plimsoll.platforms.yaml</c> is recognised by it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IEnumerable<ReadResult> ReadEach(Stream bytes, string? file = null, CancellationToken cancellation = default)
    {
        var context = new ReadContext(file, cancellation);
        var source = ByteSource.Open(bytes, context);
        if (source is null)
        {
            yield return new([], [.. context.Problems]);
            yield break;
        }

        foreach (var documents in DocumentParts.Read(source, context))
        {
            yield return new(documents, [.. context.Problems]);
            context.Problems.Clear();
        }
    }

    private static IEnumerable<ConfigDocument> Documents(LineSource source, ReadContext context) =>
        DocumentParts.Read(source, context).SelectMany(documents => documents);

    private static ReadResult Result(IEnumerable<ConfigDocument> documents, ReadContext context)
    {
        var all = documents.ToList();
        return new(all, [.. context.Problems.OrderBy(problem => problem.Origin.Line).ThenBy(problem => problem.Origin.Column)]);
    }
}
