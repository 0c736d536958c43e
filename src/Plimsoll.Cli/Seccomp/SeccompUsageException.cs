namespace Plimsoll.Cli.Seccomp;

/// <summary>A command line that cannot be carried out, with the reason for the person who typed it.</summary>
internal sealed class SeccompUsageException(string message) : Exception(message);
