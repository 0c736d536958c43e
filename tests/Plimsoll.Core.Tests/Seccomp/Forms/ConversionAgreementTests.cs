using Plimsoll.Documents;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp.Forms;

/// <summary>A profile does the same in every written form, unless the conversion says that it does not.</summary>
public sealed class ConversionAgreementTests
{
    private const int CallsOfProfile = 100;

    private static readonly SeccompForm[] Forms = [SeccompForm.Oci, SeccompForm.Docker, SeccompForm.DockerOld, SeccompForm.Operator];

    // Nightly runs take more.
    private static readonly int Profiles = int.TryParse(Environment.GetEnvironmentVariable("PLIMSOLL_SECCOMP_PROFILES"), out var given) ? given : 300;

    [Fact]
    public void Random_profiles_answer_random_calls_alike_in_every_form()
    {
        var random = new Random(20260201);
        var dialects = new RandomDialects(random);
        var kept = new Dictionary<SeccompForm, int>();
        for (var i = 0; i < Profiles; i++)
        {
            var profile = dialects.Profile();
            var inputs = dialects.Inputs();
            foreach (var form in Forms)
            {
                var conversion = SeccompConversion.Convert(profile, form, inputs);
                Assert.True(conversion.KeepsEffect || form == SeccompForm.Operator, string.Join("; ", conversion.Notes.Select(note => note.Message)));
                if (conversion.KeepsEffect && Compare(profile, Reread(conversion.Root), form, dialects, dialects.Target(inputs), $"profile {i} as {form}"))
                {
                    kept[form] = kept.GetValueOrDefault(form) + 1;
                }
            }
        }

        Assert.All(Forms, form => Assert.True(kept.GetValueOrDefault(form) > Profiles / 4, $"{form} kept only {kept.GetValueOrDefault(form)}"));
    }

    [Fact]
    public void What_is_converted_a_second_time_stays_as_it_is()
    {
        var dialects = new RandomDialects(new Random(20260202));
        for (var i = 0; i < Profiles; i++)
        {
            var (profile, inputs) = (dialects.Profile(), dialects.Inputs());
            foreach (var form in Forms)
            {
                var once = SeccompConversion.Convert(profile, form, inputs).Root;
                var twice = SeccompConversion.Convert(ParsedProfile.Of(new ConfigDocument(once))!, form, inputs).Root;
                Assert.True(NodeEquality.SameData(once, twice), JsonWriter.ToText(twice));
            }
        }
    }

    private static bool Compare(ParsedProfile before, ParsedProfile after, SeccompForm form, RandomDialects dialects, FilterTarget target, string what)
    {
        var isRead = form is SeccompForm.Docker or SeccompForm.DockerOld ? ProfileReading.Docker : ProfileReading.Plain;
        var first = SeccompFilter.Build(before, target with { Reading = ProfileReading.Docker }).Filter;
        var result = SeccompFilter.Build(after, target with { Reading = isRead });
        var second = result.Filter;
        Assert.True((first is null) == (second is null), $"{what} is {(second is null ? "refused" : "taken")}: {string.Join("; ", result.Problems.Select(problem => problem.Message))}");
        for (var i = 0; i < CallsOfProfile && first is not null; i++)
        {
            var (arch, number, arguments) = dialects.Call(first);
            var (expected, actual) = (first.Decide(arch, number, arguments), second!.Decide(arch, number, arguments));
            Assert.True(expected == actual, $"{what}: {arch} {number}({string.Join(", ", arguments)}) got {expected}, and gets {actual}");
        }

        return first is not null;
    }

    /// <summary>The profile as another program gets it: written, and read again.</summary>
    private static ParsedProfile Reread(MappingNode root)
    {
        var text = JsonWriter.ToText(root);
        return ParsedProfile.Of(Assert.Single(ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "profile.json").Documents))!;
    }
}
