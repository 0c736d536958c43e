namespace Plimsoll.Analyzers.Benchmarks;

/// <summary>Measures by the processor's time, which others on the machine change less than the clock's.</summary>
internal static class Clock
{
    /// <summary>The least processor time of several rounds, in milliseconds. Preparing is not counted.</summary>
    public static double Least<T>(int rounds, Func<T> prepare, Action<T> work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var input = prepare();
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            work(input);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return least;
    }
}
