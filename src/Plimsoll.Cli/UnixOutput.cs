using System.Runtime.InteropServices;

namespace Plimsoll.Cli;

/// <summary>
/// Standard output or standard error of a Unix process. Not those of <see cref="Console"/>, which look up the terminal and its encoding
/// before the first byte: that takes half as long as the start of the runtime. Nor a <see cref="FileStream"/>, which writes
/// at offsets of its own where the output goes to a file, and so over what others write there.
/// </summary>
internal sealed partial class UnixOutput(int descriptor) : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            var written = 0;
            while (written < buffer.Length)
            {
                var count = Write(descriptor, start + written, (nuint)(buffer.Length - written));
                if (count >= 0)
                {
                    written += (int)count;
                }
                else if (!GoesOn(Marshal.GetLastPInvokeError()))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Whether to try again after an error; nobody is there to read on after a broken pipe, which is no error, as in <c>| head</c>.</summary>
    private static bool GoesOn(int error)
    {
        if (error == WouldBlock)
        {
            Thread.Sleep(1);
            return true;
        }

        return error switch
        {
            Interrupted => true,
            BrokenPipe => false,
            _ => throw new IOException(Marshal.GetPInvokeErrorMessage(error)),
        };
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint Write(int descriptor, byte* bytes, nuint count);
}
