using System.Globalization;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Reads the embedded table of system calls, made by eng/seccomp/import_syscalls.py.</summary>
internal sealed class CatalogueReader
{
    private const string Resource = "Plimsoll.Seccomp.syscalls.table";

    private static readonly Dictionary<string, ComponentVersion> NotLate = [];

    private CatalogueReader(IReadOnlyList<string> columns, IReadOnlyList<Syscall> calls)
    {
        Columns = [.. columns];
        Calls = calls;
    }

    /// <summary>The architectures in the order of the numbers.</summary>
    public List<string> Columns { get; }

    public IReadOnlyList<Syscall> Calls { get; }

    public static CatalogueReader OfResource()
    {
        using var stream = typeof(CatalogueReader).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        string[] columns = [];
        var calls = new List<Syscall>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells[0] == "arches")
            {
                columns = cells[1].Split(' ');
            }
            else
            {
                calls.Add(Call(cells));
            }
        }

        return new(columns, calls);
    }

    private static Syscall Call(string[] cells)
    {
        var numbers = cells[1].Split(' ').Select(Number).ToArray();
        var known = cells[2].Split(',');
        return new(cells[0], numbers, Given(known[0]), Given(cells[3]), cells[4] == "?" ? null : Parameters(cells[4]), Late(known));
    }

    private static string? Given(string cell) => cell == "-" ? null : cell;

    private static int Number(string cell) => cell == "-" ? -1 : int.Parse(cell, CultureInfo.InvariantCulture);

    private static Dictionary<string, ComponentVersion> Late(string[] known) => known.Length == 1 ? NotLate
        : known.Skip(1).Select(late => late.Split('=')).Where(late => late[1] != "-")
            .ToDictionary(late => late[0], late => ComponentVersion.Parse(late[1]), StringComparer.Ordinal);

    private static IReadOnlyList<SyscallParameter> Parameters(string cell) => cell.Length == 0 ? [] :
    [
        .. cell.Split(' ').Select(text => text.Split(':')).Select(parts => new SyscallParameter(parts[0], parts[1] switch
        {
            "p" => ParameterKind.Pointer,
            "i" => ParameterKind.Narrow,
            "q" => ParameterKind.Wide,
            _ => ParameterKind.Word,
        })),
    ];
}
