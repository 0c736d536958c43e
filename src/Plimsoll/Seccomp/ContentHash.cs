using System.Security.Cryptography;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Seccomp;

/// <summary>Short names for contents, as in the names of generated ConfigMaps.</summary>
internal static class ContentHash
{
    // 48 bits: no two profiles of a cluster will ever share them by chance.
    private const int Bytes = 6;

    /// <summary>Twelve hexadecimal digits that stand for a tree as it is written in JSON.</summary>
    public static string Of(ConfigNode node) => Of(JsonWriter.ToText(node));

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
