using Plimsoll.Conformance.Tests.Shared;

namespace Plimsoll.Conformance.Tests.Text;

/// <summary>A test over shared documents that needs Python's YAML reader, skipped where that is missing unless it is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SecondParserFactAttribute : FactAttribute
{
    public SecondParserFactAttribute()
    {
        if (!SharedData.IsRequired)
        {
            Skip = new SharedFactAttribute().Skip ?? SecondParser.Missing();
        }
    }
}
