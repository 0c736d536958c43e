using System.Globalization;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>A call as the command line writes it: <c>socket=40,1,0</c>, <c>fchmodat2</c>, <c>452</c>.</summary>
/// <param name="Name">What stands before the equals sign.</param>
/// <param name="Number">The number, as a filter sees it.</param>
/// <param name="Arguments">The arguments that are given.</param>
internal sealed record CallText(string Name, uint Number, ulong[] Arguments)
{
    private const int MostArguments = 6;

    /// <summary>Reads a call.</summary>
    /// <exception cref="SeccompUsageException">It is none.</exception>
    public static CallText Parse(string text, SeccompArch arch)
    {
        var equals = text.IndexOf('=');
        var name = equals < 0 ? text : text[..equals];
        var arguments = equals < 0 || equals == text.Length - 1 ? [] : text[(equals + 1)..].Split(',').Select(argument => Argument(argument, text)).ToArray();
        if (arguments.Length > MostArguments)
        {
            throw new SeccompUsageException($"'{text}': a call has {MostArguments} arguments at most");
        }

        return new(name, NumberOf(name, arch), arguments);
    }

    private static uint NumberOf(string name, SeccompArch arch)
    {
        if (Unsigned(name) is { } number)
        {
            return number <= uint.MaxValue ? (uint)number : throw new SeccompUsageException($"'{name}' is no number of a call: it has more than 32 bits");
        }

        if (name == "-1")
        {
            return uint.MaxValue;
        }

        if (SyscallCatalogue.Find(name) is not { } call)
        {
            var near = SyscallCatalogue.Nearest(name);
            throw new SeccompUsageException($"there is no system call '{name}'{(near is null ? "" : $"; did you mean '{near}'?")}");
        }

        return call.NumberOn(arch) ?? throw new SeccompUsageException($"there is no system call '{name}' on {arch}");
    }

    private static ulong Argument(string text, string call) => Unsigned(text)
        ?? (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var negative) ? (ulong)negative
            : throw new SeccompUsageException($"'{call}': argument '{text}' is not a number of 64 bits, such as 16, 0x10 or -1"));

    private static ulong? Unsigned(string text) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
