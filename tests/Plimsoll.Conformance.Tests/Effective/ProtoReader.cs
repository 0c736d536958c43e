using System.Text;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Reads the fields of a protobuf message that hold bytes; numbers are passed over.</summary>
internal static class ProtoReader
{
    public static IEnumerable<(int Number, byte[] Content)> Fields(byte[] message)
    {
        var at = 0;
        while (at < message.Length)
        {
            var key = Varint(message, ref at);
            switch (key & 7)
            {
                case 0:
                    Varint(message, ref at);
                    break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    yield return ((int)(key >> 3), message[at..(at + length)]);
                    at += length;
                    break;
                default:
                    throw new InvalidDataException($"the wire type {key & 7} is not expected");
            }
        }
    }

    /// <summary>The text of a field; empty if it is not there.</summary>
    public static string Text(byte[] message, int number) =>
        Fields(message).Where(field => field.Number == number).Select(field => Encoding.UTF8.GetString(field.Content)).FirstOrDefault("");

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
