namespace Plimsoll.Conformance.Tests.Shared;

/// <summary>A test over shared documents, skipped where there are none unless they are required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Root is null && !SharedData.IsRequired)
        {
            Skip = "no folder 'shared' beside the repository, and PLIMSOLL_SHARED names none";
        }
    }
}
