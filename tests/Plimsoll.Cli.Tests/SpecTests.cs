using System.Text;
using System.Text.Json;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll spec</c>: what it reads, shows and returns.</summary>
public sealed class SpecTests : IDisposable
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: shop, namespace: shop }
        spec:
          template:
            spec:
              containers:
              - name: web
                image: example.com/web:1
                securityContext:
                  runAsUser: 1000
                  seccompProfile: { type: Localhost, localhostProfile: profiles/web.json }
              - { name: proxy, image: example.com/proxy:1 }
        """;

    private readonly TempFolder _folder = new();

    public SpecTests() => _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void JSON_has_the_spec_the_reasons_and_what_is_unknown()
    {
        var file = _folder.Write("shop.yaml", Deployment);

        var (exit, output, errors) = Spec(file, "--platform", "prod", "--container", "web", "--format", "json");

        Assert.Equal((ExitCode.Clean, ""), (exit, errors));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["spec", "reasons", "unknown"], json.RootElement.EnumerateObject().Select(item => item.Name));
        var spec = json.RootElement.GetProperty("spec");
        Assert.Equal(1000, spec.GetProperty("process").GetProperty("user").GetProperty("uid").GetInt32());
        Assert.Equal("set by spec.template.spec.containers[0].securityContext.runAsUser", json.RootElement.GetProperty("reasons").GetProperty("process.user.uid").GetString());
        Assert.Contains("process.cwd", json.RootElement.GetProperty("unknown").EnumerateArray().Select(item => item.GetString()));
        Assert.False(spec.GetProperty("process").TryGetProperty("cwd", out _));
    }

    /// <summary>Else nobody knows why there is no Pod, or another one.</summary>
    [Fact]
    public void A_patch_of_a_kustomization_is_passed_over_by_name()
    {
        var patch = _folder.Write("patch.yaml", Deployment);
        _folder.Write("Kustomization", "patches: [{ path: patch.yaml }]\n");

        var (exit, _, errors) = Spec(_folder.Path);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.StartsWith($"plimsoll spec: {patch} is passed over: a part of a kustomization is no object by itself", errors);
        Assert.EndsWith("plimsoll spec: no document has a Pod\n", errors);
    }

    [Fact]
    public void A_profile_of_the_project_stands_in_the_spec()
    {
        _folder.Write("shop.yaml", Deployment);
        _folder.Write("profiles/web.json", """{ "defaultAction": "SCMP_ACT_LOG" }""");

        var (_, output, _) = Spec(_folder.Path, "--container", "web", "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal("SCMP_ACT_LOG", json.RootElement.GetProperty("spec").GetProperty("linux").GetProperty("seccomp").GetProperty("defaultAction").GetString());
    }

    [Fact]
    public void Text_shows_each_value_with_its_reason()
    {
        var (exit, output, errors) = Spec(_folder.Write("shop.yaml", Deployment));

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Equal("plimsoll spec: container 'web' is shown; --container chooses among web, proxy\n", errors);
        Assert.StartsWith("container \"web\" of Deployment/shop on platform prod, node general: containerd 1.7.24\n", output);
        Assert.Matches("(?m)^    uid: 1000 +# set by spec.template.spec.containers\\[0\\].securityContext.runAsUser$", output);
    }

    [Theory]
    [InlineData("the Pod has no container 'wep'; it has web, proxy; did you mean 'web'?", "--container", "wep")]
    [InlineData("no platform 'prot' is declared; there is prod; did you mean 'prod'?", "--platform", "prot")]
    [InlineData("platform 'prod' has no node 'gpu'; it has general", "--node", "gpu")]
    [InlineData("no object 'Pod/shop' has a Pod; there is Deployment/shop", "--object", "Pod/shop")]
    [InlineData("'--contianer' is not an option; did you mean '--container'?\nplimsoll spec --help says what can be given", "--contianer", "web")]
    [InlineData("'--format xml': 'xml' is not one of text, json\nplimsoll spec --help says what can be given", "--format", "xml")]
    public void A_mistake_is_named_with_the_way_out(string message, params string[] arguments)
    {
        var file = _folder.Write("shop.yaml", Deployment);

        var (exit, output, errors) = Spec([file, .. arguments]);

        Assert.Equal((ExitCode.WrongUsage, "", $"plimsoll spec: {message}\n"), (exit, output, string.Join('\n', errors.Split('\n').Where(line => !line.Contains("is shown")))));
    }

    [Theory]
    [InlineData("kind: Service\napiVersion: v1", "no document has a Pod")]
    [InlineData("a: [", "shop.yaml")]
    public void A_file_without_a_Pod_has_no_spec(string text, string message)
    {
        var (exit, _, errors) = Spec(_folder.Write("shop.yaml", text));

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains(message, errors);
    }

    private static (int Exit, string Output, string Errors) Spec(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(["spec", .. arguments], new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
