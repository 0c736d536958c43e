namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>A test that starts containerd, skipped where that cannot be done unless it is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContainerdFactAttribute : FactAttribute
{
    public ContainerdFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("PLIMSOLL_REQUIRE_COMPONENTS") != "1")
        {
            Skip = ContainerdServer.Missing();
        }
    }
}
