namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>A test that starts containers, skipped where that cannot be done unless it is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuntimeTheoryAttribute : TheoryAttribute
{
    public RuntimeTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("PLIMSOLL_REQUIRE_COMPONENTS") != "1")
        {
            Skip = RuntimeBox.Missing();
        }
    }
}
