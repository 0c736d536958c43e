using Plimsoll.Documents;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp.Forms;

/// <summary>Nonsense is converted as far as it goes, and combined or refused; nothing falls over.</summary>
public sealed class ConversionRobustnessTests
{
    [Theory]
    [InlineData("""{"defaultAction":7,"syscalls":{}}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":"read"}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[null,3,"read",[],{"names":"read","action":"SCMP_ACT_ALLOW"}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","archMap":"x","architectures":{},"flags":1}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","archMap":[null,{"architecture":3},{"subArchitectures":"x"}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","defaultErrno":"EFOO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ERRNO","errno":3,"errnoRet":"x"}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW","args":{"index":0},"includes":[],"excludes":"x"}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW","args":[null,{"index":9,"value":-1,"op":"x"}],"includes":{"caps":"x","minKernel":{}}}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"name":"read","names":["write"],"action":"SCMP_ACT_ALLOW"},{"name":{}}]}""")]
    [InlineData("""{"defaultAction":"SCMP_ACT_ALLOW","defaultErrnoRet":99999999999999999999}""")]
    public void Nothing_falls_over(string text)
    {
        var profile = ParsedProfile.Of(ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "profile.json").Documents[0].Root)!;

        foreach (var form in Enum.GetValues<SeccompForm>())
        {
            Assert.NotEmpty(JsonWriter.ToText(SeccompConversion.Convert(profile, form).Root));
        }

        foreach (var combine in new Func<ParsedProfile, ParsedProfile, MappingNode>[] { ProfileCombination.Merge, ProfileCombination.Intersect, ProfileCombination.Except })
        {
            var exception = Record.Exception(() => combine(profile, profile));
            Assert.True(exception is null or InvalidOperationException, exception?.ToString());
        }
    }
}
