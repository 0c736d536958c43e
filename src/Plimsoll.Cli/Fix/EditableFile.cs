using System.Buffers;
using System.Text;
using Plimsoll.Files;
using Plimsoll.Fixes;

namespace Plimsoll.Cli.Fix;

/// <summary>A file in UTF-8 that can be written back as it was but for some changes.</summary>
internal sealed class EditableFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _bytes;

    private EditableFile(string file, byte[] bytes)
    {
        _bytes = bytes;
        Text = new(file, Utf8.GetString(bytes, HasMark ? Mark.Length : 0, bytes.Length - (HasMark ? Mark.Length : 0)));
    }

    public FixableText Text { get; }

    private bool HasMark => _bytes.AsSpan().StartsWith(Mark);

    /// <summary>Reads a file; null if it is none, cannot be read, or is not in UTF-8: then it is not changed.</summary>
    public static EditableFile? Read(string file) => Read(file, static () => { });

    /// <summary>The same, with someone to tell that it is not in UTF-8.</summary>
    public static EditableFile? Read(string file, Action isForeign)
    {
        try
        {
            return PathKind.IsFile(FullPath.Of(file)) ? new(file, File.ReadAllBytes(file)) : null;
        }
        catch (DecoderFallbackException)
        {
            isForeign();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a new text in one step, through links, with the rights of the file.</summary>
    /// <exception cref="IOException">It cannot be written, or was changed by someone else since it was read.</exception>
    public void Write(string text)
    {
        var target = File.ResolveLinkTarget(Text.File, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(Text.File);
        if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(_bytes))
        {
            throw new IOException("it was changed meanwhile.");
        }

        using var staged = new StagedFile(target);
        staged.Write(HasMark ? Mark : []);
        staged.Write(Utf8.GetBytes(text));
        staged.Complete();
        staged.Commit();
    }
}
