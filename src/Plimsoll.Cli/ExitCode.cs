namespace Plimsoll.Cli;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int WrongUsage = 2;
    public const int Unreadable = 2;
}
