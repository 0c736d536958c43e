using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Reads an action as it is written, whatever runtime gets it.</summary>
internal static class ActionText
{
    private const int Eperm = 1;

    /// <exception cref="InvalidOperationException">It is not known.</exception>
    public static FilterAction Read(ConfigValue action, ConfigValue errno, ConfigValue errnoName)
    {
        if (FilterAction.KindOf(action.Text) is not { } kind)
        {
            throw new InvalidOperationException($"The profile has an action that is not known: \"{action.Text}\".");
        }

        if (kind is not (ActionKind.Errno or ActionKind.Trace))
        {
            return new(kind);
        }

        var number = errnoName.Text is { Length: > 0 } name ? ErrnoNames.Parse(name) : errno.IsAbsent ? Eperm : errno.Integer;
        return number is >= 0 and <= ushort.MaxValue ? new(kind, (int)number.Value)
            : throw new InvalidOperationException($"The profile has an error number that is not known: \"{errnoName.Text ?? errno.Text}\".");
    }
}
