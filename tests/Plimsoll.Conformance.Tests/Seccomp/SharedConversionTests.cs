using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Seccomp;

/// <summary>The profiles of other projects keep their data in their own form, and their effect in every other.</summary>
public sealed class SharedConversionTests
{
    private static readonly SeccompForm[] Forms = [SeccompForm.Oci, SeccompForm.Docker, SeccompForm.DockerOld, SeccompForm.Operator];

    private static readonly ConversionInputs Inputs = new() { Capabilities = ["CAP_SYS_ADMIN", "CAP_SYSLOG"], Arch = SeccompArch.X8664, Kernel = ComponentVersion.Parse("6.1") };

    private static readonly FilterTarget Target = new(new(RuntimeKind.Crun, null)) { Capabilities = Inputs.Capabilities!, Kernel = Inputs.Kernel };

    [SharedFact]
    public void Every_profile_keeps_its_data_in_its_own_form() => Assert.All(Profiles(), item =>
    {
        var conversion = SeccompConversion.Convert(item.Profile, item.Profile.Form, Inputs);

        Assert.Empty(conversion.Notes);
        Assert.True(NodeEquality.SameData(item.Document.Root, Read(JsonWriter.ToText(conversion.Root)).Root), item.Document.File);
        Assert.True(NodeEquality.SameData(item.Document.Root, Read(YamlWriter.ToText(conversion.Root)).Root), item.Document.File);
    });

    [SharedFact]
    public void Every_profile_does_the_same_in_every_form() => Assert.All(Profiles(), item =>
    {
        foreach (var form in Forms)
        {
            var conversion = SeccompConversion.Convert(item.Profile, form, Inputs);
            var lost = conversion.Notes.Where(note => note.ChangesEffect).Select(note => note.Message);
            Assert.True(conversion.KeepsEffect || form == SeccompForm.Operator, $"{item.Document.File} as {form}: {string.Join("; ", lost)}");
            if (conversion.KeepsEffect)
            {
                Compare(item.Profile, ParsedProfile.Of(Read(JsonWriter.ToText(conversion.Root)))!, $"{item.Document.File} as {form}");
            }
        }
    });

    private static void Compare(ParsedProfile before, ParsedProfile after, string what)
    {
        var (first, second) = (SeccompFilter.Build(before, Target), SeccompFilter.Build(after, Target));
        Assert.True((first.Filter is null) == (second.Filter is null), what);
        if (first.Filter is not null)
        {
            Assert.Equal(first.Filter.Default, second.Filter!.Default);
            Assert.Equal(first.Filter.Arches, second.Filter.Arches);
            Assert.True(!FilterComparison.Loosened(first.Filter, second.Filter).Any(), what);
            Assert.True(!FilterComparison.Loosened(second.Filter, first.Filter).Any(), what);
        }
    }

    private static List<(ConfigDocument Document, ParsedProfile Profile)> Profiles()
    {
        var profiles = SharedDocuments.Of("conformance/seccomp")
            .Select(document => (document, Profile: ParsedProfile.Of(document))).Where(item => item.Profile is not null).Select(item => (item.document, item.Profile!)).ToList();
        Assert.True(profiles.Count >= 12, $"only {profiles.Count} profiles were found");
        return profiles;
    }

    private static ConfigDocument Read(string text) => Assert.Single(ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "profile").Documents);
}
