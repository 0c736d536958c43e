using YamlDotNet.Core;

namespace Plimsoll.Text;

/// <summary>Messages of the YAML parser in the form of ours.</summary>
internal static class YamlMessages
{
    public static string Of(YamlException exception)
    {
        var message = exception.Message.Trim().TrimEnd('.');
        return message.Length == 0
            ? "the text is not YAML from here on"
            : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
