using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>A mistake that stops emission, with the line of the program that can mend it, if there is one.</summary>
internal sealed class EmitException(string message, Origin origin = default) : Exception(message)
{
    public Origin Origin { get; } = origin;
}
