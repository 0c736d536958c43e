using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll import</c>: what it writes, says and returns.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Pod = "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: c, image: i }] } }\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_program_goes_to_standard_output()
    {
        var (exit, output, errors) = Import(_folder.Write("pod.yaml", Pod));

        Assert.Equal((ExitCode.Clean, ""), (exit, errors));
        Assert.Equal(
            "using Plimsoll;\nusing Plimsoll.Kubernetes;\n\nreturn ManifestApp.Run(args, app =>\n{\n    app.Add(new Pod(\"web\").WithContainer(\"c\", \"i\"));\n});\n",
            output);
    }

    [Fact]
    public void A_project_has_a_class_for_each_file_and_replaces_nothing_unasked()
    {
        var folder = Path.Combine(_folder.Path, "shop");
        string[] line = [_folder.Write("a/web.yaml", Pod), _folder.Write("b/web.yaml", Pod), "-o", folder];

        Assert.Equal(ExitCode.Clean, Import(line).Exit);
        Assert.Equal(
            ["Program.cs", "WebManifests.cs", "WebManifests2.cs", "shop.csproj"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("app.AddRange(WebManifests2.Objects());", File.ReadAllText(Path.Combine(folder, "Program.cs")));

        var (exit, _, errors) = Import(line);
        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains("is there already; --force replaces it", errors);
        Assert.Equal(ExitCode.Clean, Import([.. line, "--force"]).Exit);
    }

    [Theory]
    [InlineData("a: [", 2, ":1:")]
    [InlineData("[1, 2]\n---\n" + Pod, 1, "the document is a list")]
    public void What_is_left_out_is_named(string text, int code, string message)
    {
        var (exit, _, errors) = Import(_folder.Write("x.yaml", text));

        Assert.Equal(code, exit);
        Assert.Contains(message, errors);
    }

    [Theory]
    [InlineData("no FILE is given")]
    [InlineData("did you mean '--output'?", "--outptu", "x")]
    public void Wrong_usage_is_told(string message, params string[] line)
    {
        var (exit, _, errors) = Import(line);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(message, errors);
    }

    private static (int Exit, string Output, string Errors) Import(params string[] line)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(["import", .. line], new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
