using System.Globalization;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// Random programs, run for real on all their inputs: what is called definite is there in every run that makes the object,
/// and where the analyzer sees no way to it, none has it. PLIMSOLL_SOUNDNESS_PROGRAMS says how many programs (10000 each night),
/// PLIMSOLL_SOUNDNESS_SEED which is the first.
/// </summary>
public sealed class SoundnessTests(ITestOutputHelper output)
{
    private const int BatchSize = 100;

    // They may only rise.
    private const double LeastShare = 0.57;
    private const double LeastEmittedShare = 0.37;
    private const double LeastHiddenShare = 0.27;
    private const double LeastCarriedShare = 0.40;
    private const double LeastSetShare = 0.42;

    [Fact]
    public async Task What_is_called_definite_happens_and_what_is_ruled_out_does_not()
    {
        var count = Setting("PLIMSOLL_SOUNDNESS_PROGRAMS", 400);
        var first = Setting("PLIMSOLL_SOUNDNESS_SEED", 1);
        var tally = new Tally();
        var wrong = new List<string>();
        for (var seed = first; seed < first + count; seed += BatchSize)
        {
            wrong.AddRange(await new Batch(seed, Math.Min(BatchSize, first + count - seed)).Check(tally));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} programs, seeds {first} to {first + count - 1}: {tally.Seen} of {tally.Always} violations of every run are called definite ({tally.Share:P1}), where the Pod is emitted {tally.Emitted.Seen} of {tally.Emitted.Always} ({tally.Emitted.Share:P1}), where it is changed out of sight {tally.Hidden.Seen} of {tally.Hidden.Always} ({tally.Hidden.Share:P1}), where data is carried {tally.Carried.Seen} of {tally.Carried.Always} ({tally.Carried.Share:P1}), and where it could be set {tally.Set.Seen} of {tally.Set.Always} ({tally.Set.Share:P1}); {tally.RuledOut} are ruled out"));
        Assert.True(wrong.Count == 0, $"{wrong.Count} verdicts are wrong, the shortest of them:{Environment.NewLine}{string.Join(Environment.NewLine, wrong.OrderBy(text => text.Length).Take(3))}");
        AssertShare(LeastShare, tally);
        AssertShare(LeastEmittedShare, tally.Emitted);
        AssertShare(LeastHiddenShare, tally.Hidden);
        AssertShare(LeastCarriedShare, tally.Carried);
        AssertShare(LeastSetShare, tally.Set);
        Assert.True(tally.RuledOut > count, $"only {tally.RuledOut} violations are ruled out in {count} programs: what is ruled out is held to nothing");
    }

    private static void AssertShare(double least, Tally tally) =>
        Assert.True(tally.Share >= least, string.Create(CultureInfo.InvariantCulture, $"only {tally.Seen} of {tally.Always} are called definite, less than {least:P0}"));

    [Theory]
    [InlineData(344)]
    [InlineData(1823)]
    [InlineData(4618)]
    [InlineData(5970)]
    [InlineData(6120)]
    [InlineData(8756)]
    [InlineData(1262)]
    public async Task A_program_that_was_judged_wrongly_once_is_not_again(int seed) => Assert.Empty(await new Batch(seed, 1).Check(new()));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
