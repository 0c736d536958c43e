namespace Plimsoll.Seccomp;

/// <summary>
/// Compiles a filter: first the architecture, then a balanced tree over the ranges of numbers that get the same answer, then, where they
/// matter, the arguments.
/// </summary>
internal sealed class BpfCompiler
{
    private const uint NumberOffset = 0;
    private const uint ArchOffset = 4;

    private readonly BpfAssembler _assembler = new();
    private readonly Dictionary<string, BpfTarget> _chains = new(StringComparer.Ordinal);

    public static BpfProgram Compile(SeccompFilter filter)
    {
        var compiler = new BpfCompiler();
        compiler.Write(filter);
        return BpfProgram.Of(compiler._assembler.Instructions);
    }

    private void Write(SeccompFilter filter)
    {
        if (filter.Ignored is not null)
        {
            // A program of its own, so that what is not applied can be shown too.
            _assembler.Load(ArchOffset, BpfTarget.Return(FilterAction.Allow));
            return;
        }

        // The machine's own architecture comes last here, and so first and nearest in the program.
        var sections = filter.Tables.OrderBy(table => table.Arch == filter.Target.Native)
            .Select(table => (table.Arch, Start: Section(table))).ToList();
        var dispatch = BpfTarget.Return(SeccompFilter.BadArch);
        foreach (var (arch, start) in sections)
        {
            dispatch = _assembler.Test(BpfInstruction.JumpEqual, arch.AuditArch, start, dispatch);
        }

        _assembler.Load(ArchOffset, dispatch);
    }

    private BpfTarget Section(FilterTable table)
    {
        _chains.Clear();
        return _assembler.Load(NumberOffset, Tree(table, 0, table.Ranges.Count));
    }

    private BpfTarget Tree(FilterTable table, int first, int end)
    {
        if (end - first == 1)
        {
            return Leaf(table, table.Ranges[first]);
        }

        if (end - first == 3 && IsSingle(table, first + 1) && IsSame(table.Ranges[first], table.Ranges[first + 2]))
        {
            var around = Leaf(table, table.Ranges[first]);
            return _assembler.Test(BpfInstruction.JumpEqual, table.Ranges[first + 1].First, Leaf(table, table.Ranges[first + 1]), around);
        }

        var middle = Middle(table, first, end);
        var above = Tree(table, middle, end);
        var below = Tree(table, first, middle);
        return _assembler.Test(BpfInstruction.JumpGreaterOrEqual, table.Ranges[middle].First, above, below);
    }

    /// <summary>
    /// Where to part ranges so that the longest path stays short: in the middle by weight, a range whose answer takes long to find weighing
    /// twice as much for each instruction, or beside it if that leaves a group that one test of equality decides.
    /// </summary>
    private static int Middle(FilterTable table, int first, int end)
    {
        if (end - first is 4 or 5 && IsSingle(table, first + 1) && IsSame(table.Ranges[first], table.Ranges[first + 2]))
        {
            return first + 3;
        }

        var total = 0.0;
        for (var i = first; i < end; i++)
        {
            total += Weight(table.Ranges[i]);
        }

        var below = Weight(table.Ranges[first]);
        var middle = first + 1;
        while (middle < end - 1 && below + Weight(table.Ranges[middle]) <= total / 2)
        {
            below += Weight(table.Ranges[middle++]);
        }

        return middle;
    }

    private static double Weight(FilterRange range) => range.Rules is null ? 1 : Math.Pow(2, 3 + range.Rules.InOrder.Count);

    private static bool IsSingle(FilterTable table, int index) => table.Ranges[index + 1].First == table.Ranges[index].First + 1;

    private static bool IsSame(FilterRange left, FilterRange right) => left.Action == right.Action && left.Rules is null && right.Rules is null;

    private BpfTarget Leaf(FilterTable table, FilterRange range)
    {
        if (range.Rules is not { } rules)
        {
            return BpfTarget.Return(range.Action);
        }

        var key = $"{rules.Is64} {range.Action} {string.Join(" ", rules.InOrder.Select(rule => $"{string.Join(",", rule.Comparisons)} {rule.Action.ReturnValue};"))}";
        if (!_chains.TryGetValue(key, out var chain))
        {
            _chains.Add(key, chain = new BpfChain(_assembler, table.Arch, rules.Is64).Write(rules.InOrder, BpfTarget.Return(range.Action)));
        }

        return chain;
    }
}
