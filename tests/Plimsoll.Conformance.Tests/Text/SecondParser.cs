using System.Diagnostics;
using System.Text.Json;

namespace Plimsoll.Conformance.Tests.Text;

/// <summary>Runs <c>second_parser.py</c>, which compares our reading and writing with PyYAML's.</summary>
internal static class SecondParser
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Why it cannot run here, or null.</summary>
    public static string? Missing()
    {
        try
        {
            using var probe = Process.Start(Start("-c", "import yaml"))!;
            probe.StandardInput.Close();
            probe.WaitForExit();
            return probe.ExitCode == 0 ? null : "python3 has no module yaml: apt-get install -y python3-yaml";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "there is no python3: apt-get install -y python3-yaml";
        }
    }

    /// <summary>Compares all cases in one process and gives its lines.</summary>
    public static IReadOnlyList<Answer> Compare(IEnumerable<Case> cases)
    {
        using var process = Process.Start(Start(Path.Combine(AppContext.BaseDirectory, "Text", "second_parser.py")))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var one in cases)
        {
            process.StandardInput.WriteLine(JsonSerializer.Serialize(one, Web));
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return [.. output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Answer>(line, Web)!)];
    }

    private static ProcessStartInfo Start(params string[] arguments) => new(Environment.GetEnvironmentVariable("PLIMSOLL_PYTHON") ?? "python3", arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    internal sealed record Case(string File, IReadOnlyList<string> Read, string Yaml, IReadOnlyList<string> Json, bool Broken);

    internal sealed record Answer(string? File, string? Reason, int? Compared, int? Documents);
}
