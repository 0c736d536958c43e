using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Libseccomp;

/// <summary>The libseccomp that is installed, asked through a small program for the filters that it makes.</summary>
internal static class LibseccompOracle
{
    /// <summary>The version that the library gives itself.</summary>
    public static ComponentVersion Version { get; } = ReadVersion();

    /// <summary>The names that the library resolves.</summary>
    public static IReadOnlyList<string> KnownNames()
    {
        var names = SyscallCatalogue.All.Select(call => call.Name).ToList();
        var answers = Run(string.Concat(names.Select(name => $"known {name}\n"))).Skip(3).ToList();
        return [.. names.Where((_, i) => answers[i] == 1)];
    }

    /// <summary>The filters that libseccomp makes of what a runtime hands it; null for a filter that it refuses.</summary>
    public static IReadOnlyList<BpfProgram?> Export(IReadOnlyList<RuntimeView> views, int optimize = 1)
    {
        var input = new StringBuilder();
        foreach (var view in views)
        {
            Write(view, optimize, input);
        }

        using var output = new MemoryStream(Run(input.ToString()));
        using var reader = new BinaryReader(output);
        reader.ReadBytes(3);
        return [.. views.Select(_ => Read(reader))];
    }

    private static ComponentVersion ReadVersion()
    {
        var bytes = Run("");
        var version = string.Create(CultureInfo.InvariantCulture, $"{bytes[0]}.{bytes[1]}.{bytes[2]}");

        // Debian 12 adds calls to the library without changing what it says of itself.
        var isDebian12 = version == "2.5.4" && Run("known fchmodat2\n")[3] == 1;
        return ComponentVersion.Parse(isDebian12 ? version + "-1+deb12u1" : version);
    }

    private static BpfProgram? Read(BinaryReader reader)
    {
        var status = reader.ReadInt32();
        var bytes = reader.ReadBytes(reader.ReadInt32());
        return status == 0 ? BpfProgram.OfBytes(bytes) : null;
    }

    private static void Write(RuntimeView view, int optimize, StringBuilder input)
    {
        input.Append(CultureInfo.InvariantCulture, $"filter {view.Default.ReturnValue} {optimize}\n");
        foreach (var arch in view.Listed)
        {
            input.Append(CultureInfo.InvariantCulture, $"arch {arch.Name}\n");
        }

        foreach (var rule in view.Rules)
        {
            input.Append(CultureInfo.InvariantCulture, $"rule {rule.Action.ReturnValue} {rule.Name.Text} {rule.Comparisons.Count}");
            foreach (var comparison in rule.Comparisons)
            {
                var isMasked = comparison.Op == CompareOperator.MaskedEqual;
                input.Append(CultureInfo.InvariantCulture,
                    $" {comparison.Index} {(int)comparison.Op + 1} {(isMasked ? comparison.Mask : comparison.Datum)} {(isMasked ? comparison.Datum : 0)}");
            }

            input.Append('\n');
        }

        input.Append("end\n");
    }

    private static byte[] Run(string input)
    {
        var program = CompiledProgram.Of("Seccomp/Libseccomp/export_filters.c", "-lseccomp");
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var feeding = Task.Run(() =>
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        feeding.Wait();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ToArray();
    }
}
