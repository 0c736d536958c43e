using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>An object is whole if it is handed to the output, and nothing else can reach it when the member has ended.</summary>
public sealed class FinishedObjectTests
{
    [Theory]
    [InlineData("app.Add(new Pod(\"p\"));")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); p.HostNetwork();")]
    [InlineData("var p = new Pod(\"p\"); if (flag) app.Add(p);")]
    [InlineData("var p = new Pod(\"p\"); app.AddRange(new[] { p });")]
    [InlineData("app.Add(Made()); static Pod Made() => new(\"p\");")]
    [InlineData("foreach (var n in names) app.Add(new Pod(\"p\"));")]
    [InlineData("Action f = () => app.Add(new Pod(\"p\")); f();")]
    public async Task What_only_the_output_holds_is_whole(string statements) => Assert.Equal(["p whole"], await Seen(statements));

    [Theory]
    [InlineData("var p = new Pod(\"p\"); _ = p;")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); Unknown(p);")]
    [InlineData("var p = new Pod(\"p\"); Unknown(p); app.Add(p);")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); Kept = p;")]
    [InlineData("var c = new Container(\"c\"); Unknown(c); app.Add(new Pod(\"p\").AddContainer(c));")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); Action f = () => p.HostNetwork(); Unknown(f);")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); return p;")]
    [InlineData("var p = new Pod(\"p\"); app.Add(p); names.ToList().ForEach(n => p.HostNetwork());")]
    public async Task What_others_may_change_is_not(string statements) => Assert.DoesNotContain(await Seen(statements), seen => seen.EndsWith("whole", StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> Seen(string statements)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        var runner = new RuleRunner([Privileged], (item, _, _) =>
        {
            var value = ConfigValue.Of(item.Root);
            if (value["kind"].Text == "Pod")
            {
                seen.Add(value["metadata"]["name"].Text + (item.IsWhole ? " whole" : ""));
            }

            return [];
        });
        await Verify.Diagnostics(Verify.Compile($$"""
            using System;
            using System.Linq;
            using Mini;

            class Program
            {
                static Pod? Kept;
                static void Mend() => Kept!.HostNetwork(false);
                [System.Runtime.InteropServices.DllImport("x")] static extern void Unknown(object value);

                object? Build(bool flag, string[] names, App app)
                {
                    {{statements}}
                    return null;
                }
            }
            """), runner);
        return seen;
    }
}
