using Plimsoll.Core.Tests.Seccomp.Forms;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp.Combine;

/// <summary>Every call gets, under a combined profile, what its answers under both profiles say that it should.</summary>
public sealed class CombinationAgreementTests
{
    private const int CallsOfProfile = 150;

    // From strict to lenient, as the kernel ranks them.
    private static readonly ActionKind[] Ranks =
        [ActionKind.KillProcess, ActionKind.KillThread, ActionKind.Trap, ActionKind.Errno, ActionKind.Notify, ActionKind.Trace, ActionKind.Log, ActionKind.Allow];

    // Nightly runs take more.
    private static readonly int Profiles = int.TryParse(Environment.GetEnvironmentVariable("PLIMSOLL_SECCOMP_PROFILES"), out var given) ? given : 300;

    [Fact]
    public void Merged_profiles_give_the_more_lenient_answer() =>
        Agree(ProfileCombination.Merge, (first, second, _) => Rank(second) > Rank(first) ? second : first, 20260301);

    [Fact]
    public void Intersected_profiles_give_the_stricter_answer() =>
        Agree(ProfileCombination.Intersect, (first, second, _) => Rank(second) < Rank(first) ? second : first, 20260302);

    [Fact]
    public void A_profile_without_another_denies_what_that_lets_through() => Agree(
        ProfileCombination.Except,
        (first, second, ordinary) => !second.LetsThrough || !first.LetsThrough ? first : ordinary.LetsThrough ? new(ActionKind.Errno, 1) : ordinary,
        20260303);

    private static void Agree(Func<ParsedProfile, ParsedProfile, MappingNode> combine, Func<FilterAction, FilterAction, FilterAction, FilterAction> expected, int seed)
    {
        var random = new Random(seed);
        var dialects = new RandomDialects(random);
        var (compared, refused) = (0, 0);
        for (var i = 0; i < Profiles; i++)
        {
            var (first, second) = (OfOneArchitecture(dialects.Profile()), OfOneArchitecture(dialects.Profile()));
            var target = new FilterTarget(new(RuntimeKind.Crun, null)) { Native = SeccompArch.X8664, Capabilities = dialects.Inputs().Capabilities!, Kernel = dialects.Inputs().Kernel };
            if (Filter(first, target) is not { } one || Filter(second, target) is not { } two)
            {
                continue;
            }

            try
            {
                var combined = ParsedProfile.Of(combine(first, second))!;
                if (!IsMisread(SeccompFilter.Build(combined, target)))
                {
                    Compare(one, two, combined, target, expected, dialects, i);
                    compared++;
                }
            }
            catch (InvalidOperationException exception)
            {
                Assert.Contains("No profile can express the combination", exception.Message);
                refused++;
            }
        }

        Assert.True(compared > Profiles / 2 && compared > 2 * refused, $"{compared} were compared, and {refused} cannot be expressed");
    }

    private static void Compare(SeccompFilter one, SeccompFilter two, ParsedProfile combined, FilterTarget target, Func<FilterAction, FilterAction, FilterAction, FilterAction> expected, RandomDialects dialects, int profile)
    {
        var result = SeccompFilter.Build(combined, target);
        Assert.True(result.Filter is not null, $"profile {profile} is refused: {string.Join("; ", result.Problems.Select(problem => problem.Message))}\n{JsonWriter.ToText(combined.Node)}");
        for (var i = 0; i < CallsOfProfile; i++)
        {
            var (arch, number, arguments) = dialects.Call(one);
            var wanted = expected(one.Decide(arch, number, arguments), two.Decide(arch, number, arguments), one.Default);
            var actual = result.Filter.Decide(arch, number, arguments);
            Assert.True(wanted == actual, $"profile {profile}: {SyscallCatalogue.Find(arch, number)} ({string.Join(", ", arguments)}) should get {wanted}, and gets {actual}\n"
                + $"{JsonWriter.ToText(one.Profile.Node)}\n{JsonWriter.ToText(two.Profile.Node)}\n{JsonWriter.ToText(combined.Node)}");
        }
    }

    // The values are of 64 bits, of which other architectures would see halves.
    private static ParsedProfile OfOneArchitecture(ParsedProfile profile)
    {
        profile.Node.Remove("architectures");
        profile.Node.Remove("archMap");
        return ParsedProfile.Of(profile.Node)!;
    }

    private static SeccompFilter? Filter(ParsedProfile profile, FilterTarget target) =>
        SeccompFilter.Build(profile, target) is var result && IsMisread(result) ? null : result.Filter;

    /// <summary>Whether libseccomp, by a mistake of its own, asks none of the rules: nothing can be expected of such a profile.</summary>
    private static bool IsMisread(FilterResult result) => result.Problems.Any(problem => problem.Message.Contains("forgets to look at the number", StringComparison.Ordinal));

    private static int Rank(FilterAction action) => Array.IndexOf(Ranks, action.Kind);
}
