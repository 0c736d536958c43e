namespace Plimsoll.Seccomp;

/// <summary>What a filter answers under one value of <c>seccomp_data.arch</c>: all call numbers, in ranges.</summary>
internal sealed class FilterTable
{
    private const uint X32Bit = 0x40000000;
    private const int Enosys = 38;

    private readonly uint[] _starts;
    private readonly FilterRange[] _ranges;

    private FilterTable(SeccompArch arch, List<FilterRange> ranges)
    {
        Arch = arch;
        _ranges = [.. ranges];
        _starts = [.. ranges.Select(range => range.First)];
    }

    /// <summary>The architecture; for x86_64 and x32 together, x86_64.</summary>
    public SeccompArch Arch { get; }

    public IReadOnlyList<FilterRange> Ranges => _ranges;

    /// <summary>Joins the rules of the architectures that share a value.</summary>
    public static FilterTable Of(IReadOnlyList<ArchRules> arches, FilterAction fallback, FilterAction badArch, bool answersSetup)
    {
        var arch = arches.FirstOrDefault(rules => rules.Arch.Name != "x32")?.Arch ?? arches[0].Arch;
        var builder = new FilterTableBuilder();
        if (arch == SeccompArch.X8664)
        {
            var x32 = arches.FirstOrDefault(rules => rules.Arch.Name == "x32");
            var main = arches.FirstOrDefault(rules => rules.Arch == arch);
            builder.Add(0, X32Bit, main, fallback);
            builder.Add(X32Bit, 2 * X32Bit, x32, x32 is null ? badArch : fallback);
            builder.Add(2 * X32Bit, 3 * X32Bit, main, x32 is null ? badArch : fallback);
            builder.Add(3 * X32Bit, uint.MaxValue, x32, x32 is null ? badArch : fallback);

            // -1 is what a tracer sets to skip a call: libseccomp leaves it to the default action.
            builder.Add(uint.MaxValue, null, x32, fallback);
        }
        else
        {
            var rules = arches[0];
            builder.Add(0, null, rules, fallback);
            if (answersSetup && rules.StubLimit is not null && arch.Name is "s390" or "s390x")
            {
                builder.Override(0, new(ActionKind.Errno, Enosys));
            }
        }

        return new(arch, builder.Ranges);
    }

    /// <summary>The range of a number.</summary>
    public FilterRange At(uint number)
    {
        var found = Array.BinarySearch(_starts, number);
        return _ranges[found < 0 ? ~found - 1 : found];
    }
}
