using System.Buffers;

namespace Plimsoll.Files;

/// <summary>A buffer in front of a stream.</summary>
internal sealed class StreamBufferWriter(Stream stream) : IBufferWriter<byte>, IDisposable
{
    // Not from the shared pool: setting that up takes longer than a short run writes.
    private byte[] _buffer = new byte[1 << 15];
    private int _used;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return new(_buffer, _used, _buffer.Length - _used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return new(_buffer, _used, _buffer.Length - _used);
    }

    public void Dispose()
    {
        Flush();
        _buffer = [];
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _used);
        stream.Flush();
        _used = 0;
    }

    private void Reserve(int sizeHint)
    {
        sizeHint = Math.Max(sizeHint, 1);
        if (_buffer.Length - _used >= sizeHint)
        {
            return;
        }

        Flush();
        if (_buffer.Length < sizeHint)
        {
            _buffer = new byte[sizeHint];
        }
    }
}
