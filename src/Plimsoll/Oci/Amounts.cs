namespace Plimsoll.Oci;

/// <summary>Turns amounts as people write them into the numbers of a spec.</summary>
internal static class Amounts
{
    /// <summary>The period over which CPU time is shared out, in microseconds; that of Kubernetes and Docker.</summary>
    public const ulong CpuPeriod = 100_000;

    // The kernel takes no quota below a millisecond: https://docs.kernel.org/scheduler/sched-bwc.html
    private const long MinQuota = 1_000;

    /// <summary>Whole bytes, rounded up.</summary>
    /// <exception cref="ArgumentException">There is not one, or there are more than 64 bits hold.</exception>
    public static long Bytes(Quantity amount, string parameter) => amount <= 0 || amount > long.MaxValue / 1000
        ? throw new ArgumentException($"The argument '{parameter}' is {amount}: give it 1 byte or more, such as \"64Mi\".", parameter)
        : (amount.MilliValue + 999) / 1000;

    /// <summary>Microseconds of CPU time in each period.</summary>
    /// <exception cref="ArgumentException">It is less than the kernel can measure out.</exception>
    public static long Quota(Quantity cpu, string parameter)
    {
        var quota = cpu > long.MaxValue / 1_000_000 ? long.MaxValue : cpu.MilliValue * (long)(CpuPeriod / 1000);
        return quota >= MinQuota
            ? quota
            : throw new ArgumentException($"The argument '{parameter}' is {cpu}: give it 10m, a hundredth of a CPU, or more.", parameter);
    }
}
