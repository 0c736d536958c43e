namespace Plimsoll.Cli.Spec;

/// <summary>Says why no spec can be shown, and what to do about it.</summary>
internal sealed class SpecException(string message) : Exception(message);
