using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Libseccomp;

/// <summary>The real libseccomp makes of combined profiles what it makes of their parts, combined.</summary>
public sealed class LibseccompCombinationTests
{
    private const string Header = "/usr/include/seccomp.h";
    private const int Pairs = 120;
    private const int CallsOfPair = 200;

    // libseccomp mistakes about 1 call in 10,000 of such profiles; a combination has three of them.
    private const int CallsMistaken = 1000;

    private static readonly FilterTarget Target = new(new(RuntimeKind.Crun, null)) { Libseccomp = LibseccompOracle.Version };

    [ComponentFact("gcc", Header)]
    public void Merged_profiles_give_the_more_lenient_answer() => Agree(ProfileCombination.Merge, (first, second) => Rank(second) > Rank(first) ? second : first);

    [ComponentFact("gcc", Header)]
    public void Intersected_profiles_give_the_stricter_answer() => Agree(ProfileCombination.Intersect, (first, second) => Rank(second) < Rank(first) ? second : first);

    private static void Agree(Func<ParsedProfile, ParsedProfile, MappingNode> combine, Func<FilterAction, FilterAction, FilterAction> expected)
    {
        var random = new Random(20260401);
        var profiles = new List<ParsedProfile>();
        while (profiles.Count < Pairs * 3)
        {
            var (first, second) = (OfOneArchitecture(random), OfOneArchitecture(random));
            try
            {
                profiles.AddRange([first, second, ParsedProfile.Of(combine(first, second))!]);
            }
            catch (InvalidOperationException)
            {
                // No profile can express it: there is nothing to ask.
            }
        }

        var filters = profiles.Select(profile => SeccompFilter.Build(profile, Target)).ToList();
        var programs = LibseccompOracle.Export([.. profiles.Select(profile => RuntimeView.Of(profile, Target))]);
        var calls = new RandomProfiles(random);
        var (compared, mistaken) = (0, 0);
        for (var i = 0; i < profiles.Count; i += 3)
        {
            for (var j = 0; j < CallsOfPair && filters[i].Filter is { } filter && programs[i + 1] is not null; j++, compared++)
            {
                var (arch, number, arguments) = calls.Call(filter);
                var data = new SeccompData(number, arch.AuditArch, arguments);
                var wanted = expected(programs[i]!.Run(data), programs[i + 1]!.Run(data));
                mistaken += programs[i + 2]!.Run(data) == wanted ? 0 : 1;
            }
        }

        Assert.True(compared > Pairs * CallsOfPair / 2, $"only {compared} calls were compared");
        Assert.True(mistaken <= compared / CallsMistaken, $"{mistaken} of {compared} differ");
    }

    // The values are of 64 bits, of which other architectures would see halves.
    private static ParsedProfile OfOneArchitecture(Random random)
    {
        var node = (MappingNode)new RandomProfiles(random).Profile(contradicts: false).Node.Clone();
        node.Remove("architectures");
        return ParsedProfile.Of(node)!;
    }

    private static int Rank(FilterAction action) => action.Strictness;
}
