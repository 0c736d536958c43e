using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>A rule that is left out because what it needs is not there would have had nothing to say.</summary>
public sealed class RuleNeedsTests
{
    private const int Rounds = 25;

    private static readonly RuleSettings Told =
        RuleList.Infos.Select(info => TestTree.Settings(info.Settings)).Aggregate((settings, below) => settings.Over(below));

    [Fact]
    public void Rules_that_are_left_out_are_silent_on_all_examples() => Holds(static (root, _) => root, 1);

    [Fact]
    public void They_are_silent_where_parts_are_missing_or_hidden() => Holds(TreeDamage.Some, Rounds);

    [Fact]
    public void They_are_silent_where_everything_may_hold_more() => Holds(static (root, _) => TreeDamage.Open(root), 1);

    [Fact]
    public void Rules_that_look_at_an_open_container_are_all_called()
    {
        var run = EmptyRun();
        var pod = new PodScope(run, null, ConfigValue.Of(TestTree.Mapping("{ containers: [{ name: web, ... : }] }")));

        Assert.Equal(ContainerParts.All, Assert.Single(pod.Containers).Parts);
        Assert.Equal(PodParts.All, new PodScope(run, null, ConfigValue.Of(TestTree.Mapping("{ ... : }"))).Parts);
        Assert.Equal(PodParts.All, new PodScope(run, null, ConfigValue.Of(new UnknownNode())).Parts);
    }

    [Fact]
    public void Of_a_container_that_is_seen_alone_all_that_a_pod_may_bring_is_there()
    {
        var pod = new PodScope(EmptyRun(), null, ConfigValue.Of(new UnknownNode()));
        var container = new ContainerScope(pod, TestTree.Mapping("{ name: web }"), ContainerRole.App);

        Assert.Equal(ContainerParts.OfSecurityContext | ContainerParts.HostPaths, container.Parts);
    }

    private static void Holds(Func<ConfigNode, Random, ConfigNode> change, int rounds)
    {
        var random = new Random(20260301);
        var wrong = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var skipped = 0;
        foreach (var (text, platforms) in Examples())
        {
            var documents = TestTree.Documents(text, "a.yaml");
            for (var i = 0; i < rounds; i++)
            {
                var rules = new SkippedRules(platforms, i % 5 == 4 ? RuleSettings.Empty : Told);
                rules.Look([.. documents.Select(document => new ConfigDocument(change(document.Root, random), document.File, document.Index))]);
                skipped += rules.Skipped;
                rules.Wrong.ToList().ForEach(entry => wrong[entry.Key] = entry.Value);
            }
        }

        Assert.True(skipped > 10_000 * rounds, $"only {skipped} rules were left out");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Select(entry => $"{entry.Key}: {entry.Value}")));
    }

    private static IEnumerable<(string Text, PlatformSet Platforms)> Examples()
    {
        foreach (var info in RuleList.OfObjects.Select(rule => rule.Info))
        {
            var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);
            yield return (info.Bad!, platforms);
            yield return (info.Good!, platforms);
        }

        foreach (var text in WaysToSpeak.All)
        {
            yield return (text, PlatformSet.Empty);
        }
    }

    private static Run EmptyRun()
    {
        var index = new ProjectIndex();
        index.Complete();
        return new(new(PlatformSet.Empty, index), index, CancellationToken.None);
    }
}
