using Plimsoll.Documents;

namespace Plimsoll.Tests.Emit;

/// <summary>What a project says to rules, <c>plimsoll.rules.yaml</c> and <c>--rules</c>, is heard where the manifests are written.</summary>
public sealed class RulesFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_that_nobody_told_anything_is_silent() => Assert.Empty(Said());

    [Fact]
    public void A_rule_says_what_the_file_beside_the_project_told_it()
    {
        _folder.Write("plimsoll.rules.yaml", "rules: { ingress-class-not-allowed: { classes: [internal] } }");
        Assert.Contains("Program.cs(7): warning PLM6111: ingress \"web\" is of the class public, and the project uses internal", Assert.Single(Said()));

        _folder.Write("plimsoll.rules.yaml", "rules: { ingress-class-not-allowed: { classes: [internal, public] } }");
        Assert.Empty(Said());
    }

    [Fact]
    public void A_file_that_is_named_holds_in_place_of_the_one_that_is_found()
    {
        _folder.Write("plimsoll.rules.yaml", "rules: { ingress-class-not-allowed: { classes: [public] } }");
        var other = _folder.Write("policy/other.yaml", "rules: { ingress-class-not-allowed: { classes: [partners] } }");

        Assert.Contains("and the project uses partners", Assert.Single(Said("--rules", other)));
    }

    [Fact]
    public void A_mistake_in_the_file_is_an_error_at_its_place()
    {
        var file = _folder.Write("plimsoll.rules.yaml", "rules:\n  ingress-class-not-allowed: { classes: { a: b } }\n");

        Assert.StartsWith($"{file}(2,", Assert.Single(Said()), StringComparison.Ordinal);
        Assert.Contains(": error PLM7006: ", Assert.Single(Said()));
    }

    private IReadOnlyList<string> Said(params string[] args)
    {
        _folder.Write("app.csproj", "<Project />");
        var ingress = Program.Object("Ingress", "web");
        ingress.Set("apiVersion", ScalarNode.String("networking.k8s.io/v1"));
        var spec = (MappingNode)ingress.Set("spec", new MappingNode());
        spec.Set("ingressClassName", ScalarNode.String("public", Origin.Caller(_folder.At("Program.cs"), 7)));
        return [.. new Program(_folder).Build(app => app.Add(ingress), args).Messages.Where(message => message.Contains("PLM6111") || message.Contains("rules.yaml"))];
    }
}
