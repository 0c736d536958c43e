namespace Plimsoll.Conformance.Tests.Components;

/// <summary>A test over programs that are not ours, skipped where one is missing unless <c>PLIMSOLL_REQUIRE_COMPONENTS</c> is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ComponentFactAttribute : FactAttribute
{
    /// <param name="files">Files that show that a component is installed: programs by name, headers by path.</param>
    public ComponentFactAttribute(params string[] files)
    {
        if (Environment.GetEnvironmentVariable("PLIMSOLL_REQUIRE_COMPONENTS") != "1")
        {
            Skip = Component.Missing(files);
        }
    }
}
