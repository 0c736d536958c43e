using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>The profiles in a folder, found by their file names, and those of the engines.</summary>
internal sealed class TestProfiles(string folder) : IProfileSource
{
    public ConfigNode? Localhost(string name)
    {
        var file = Path.Combine(folder, "profiles", Path.GetFileName(name));
        return File.Exists(file) ? ConfigReader.Read(File.ReadAllText(file), file).Documents[0].Root : null;
    }

    public MappingNode? Default(SpecTarget target, IReadOnlyCollection<string> capabilities) => EngineProfile.Of(target, capabilities);
}
