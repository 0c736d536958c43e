using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>The generated API, as it stands in the assembly that users reference.</summary>
public sealed class TypedApiTests
{
    [Theory]
    [InlineData("""new Pod("p").WithSpec(s => s.AddContainer("c", c => c.WithSecurityContext(x => x.WithPrivileged([|true|]))))""")]
    [InlineData("""new Pod("p") { Spec = new PodSpec([new Container("c") { SecurityContext = new() { Privileged = [|true|] } }]) }""")]
    [InlineData("""new Pod("p").WithSpec(new PodSpec([new Container("c").WithSecurityContext(new SecurityContext().WithPrivileged([|true|]))]))""")]
    [InlineData("""new Pod("p").WithSpec(s => s.AddContainer("c", c => c.WithSecurityContext(x => x.WithPrivileged(true).WithPrivileged(false))))""")]
    [InlineData("""new Pod("p").Set("spec.securityContext.privileged", [|true|])""")]
    public Task Every_form_of_writing_is_understood(string expression) => Verify.Source(
        $$"""
        using System;
        using Plimsoll;
        using Plimsoll.Kubernetes;

        class Program
        {
            static int Main(string[] args) => ManifestApp.Run(args, app => app.Add({{expression}}));
        }
        """,
        Privileged);
}
