using Plimsoll.Findings;

namespace Plimsoll.Seccomp;

/// <summary>
/// All Linux system calls, as libseccomp's table has them (Linux 7.1), with kernels from the manual page syscalls(2) and
/// https://github.com/mebeim/linux-syscalls, and releases from libseccomp's tags.
/// </summary>
public static class SyscallCatalogue
{
    private static readonly CatalogueReader Read = CatalogueReader.OfResource();
    private static readonly Dictionary<string, Syscall> ByName = Read.Calls.ToDictionary(call => call.Name, StringComparer.Ordinal);
    private static readonly Dictionary<SeccompArch, int> Columns = SeccompArch.All.ToDictionary(arch => arch, arch => Read.Columns.IndexOf(arch.Column));
    private static readonly Dictionary<SeccompArch, Lazy<Dictionary<uint, Syscall>>> ByNumber =
        SeccompArch.All.ToDictionary(arch => arch, arch => new Lazy<Dictionary<uint, Syscall>>(() => Numbers(arch)));

    /// <summary>All calls, by name.</summary>
    public static IReadOnlyList<Syscall> All => Read.Calls;

    /// <summary>Finds a call by its name; null if there is none.</summary>
    public static Syscall? Find(string name) => ByName.TryGetValue(name, out var call) ? call : null;

    /// <summary>Finds the call that has a number on an architecture; null if none has.</summary>
    public static Syscall? Find(SeccompArch arch, uint number) => ByNumber[arch].Value.TryGetValue(number, out var call) ? call : null;

    /// <summary>The known name that a misspelt one most likely stands for, or null.</summary>
    public static string? Nearest(string name) => NearestName.Of(name, ByName.Keys);

    internal static int ColumnOf(SeccompArch arch) => Columns[arch];

    private static Dictionary<uint, Syscall> Numbers(SeccompArch arch)
    {
        var numbers = new Dictionary<uint, Syscall>();
        foreach (var call in Read.Calls)
        {
            if (call.NumberOn(arch) is { } number && !numbers.ContainsKey(number))
            {
                numbers.Add(number, call);
            }
        }

        return numbers;
    }
}
