using System.Buffers;

namespace Plimsoll.Files;

/// <summary>
/// A file being made: small ones in memory, larger ones in a hidden file beside the target.
/// The target changes in one step, and only if its bytes do.
/// </summary>
internal sealed class StagedFile(string target) : IBufferWriter<byte>, IDisposable
{
    private const int InMemory = 1 << 17;

    private readonly string _temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.plimsoll");
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InMemory);
    private int _used;
    private FileStream? _stream;

    /// <summary>Whether the completed bytes differ from those of the target.</summary>
    public bool Changed { get; private set; }

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_used);
    }

    /// <summary>Finishes the bytes, so that <see cref="Commit"/> has only to rename.</summary>
    public void Complete()
    {
        Changed = _stream is null ? !HasBytes(target, _buffer.AsSpan(0, _used)) : !SameAsTarget();
        if (Changed && _stream is null)
        {
            Spill();
        }

        _stream?.Dispose();
        _stream = null;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _used = 0;
    }

    /// <summary>Puts the new file in the place of the old one, if it differs, with the rights of the old one.</summary>
    public void Commit()
    {
        if (Changed)
        {
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(target));
            }

            File.Move(_temporary, target, overwrite: true);
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        _stream?.Dispose();
        if (File.Exists(_temporary))
        {
            File.Delete(_temporary);
        }
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { Exists: true } info && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private void Reserve(int sizeHint)
    {
        sizeHint = Math.Max(sizeHint, 1);
        if (_buffer.Length - _used >= sizeHint)
        {
            return;
        }

        Spill();
        if (_buffer.Length < sizeHint)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(sizeHint);
        }
    }

    private void Spill()
    {
        _stream ??= new(_temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        _stream.Write(_buffer, 0, _used);
        _used = 0;
    }

    private bool SameAsTarget()
    {
        Spill();
        if (new FileInfo(target) is not { Exists: true } info || info.Length != _stream!.Length)
        {
            return false;
        }

        _stream.Position = 0;
        using var old = new FileStream(target, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var half = _buffer.Length / 2;
        while (true)
        {
            var read = _stream.ReadAtLeast(_buffer.AsSpan(0, half), half, throwOnEndOfStream: false);
            var same = old.ReadAtLeast(_buffer.AsSpan(half, half), half, throwOnEndOfStream: false);
            if (read != same || !_buffer.AsSpan(0, read).SequenceEqual(_buffer.AsSpan(half, same)))
            {
                return false;
            }

            if (read == 0)
            {
                return true;
            }
        }
    }
}
