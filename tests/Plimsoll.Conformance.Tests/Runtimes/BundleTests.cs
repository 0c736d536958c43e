using Plimsoll.Documents;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Containers of effective specs, run with runc and crun, see what the specs say.</summary>
public sealed class BundleTests(RuntimeBox box) : IClassFixture<RuntimeBox>
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < BundleCases.All.Count; i++)
            {
                cases.Add(i, "runc");
                cases.Add(i, "crun");
            }

            return cases;
        }
    }

    [RuntimeTheory]
    [MemberData(nameof(Cases))]
    public void A_container_sees_what_its_spec_says(int number, string runtime)
    {
        var bundle = box.NewBundle();
        var spec = ConfigValue.Of(EffectiveBundle.Make(bundle, BundleCases.All[number]));

        var answer = new ProbeAnswer(RuntimeBox.Run(runtime, bundle));

        SpecChecks.Check(spec, answer, runtime);
    }
}
