using System.Diagnostics;
using System.Text.Json.Nodes;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>A program that strace saw runs under the real runtimes with the profile that was drafted from it, and nothing else does.</summary>
public sealed class RecordedProfileTests : IDisposable
{
    private const string Program = "/bin/busybox";
    private const string Script = "busybox echo a b c | busybox wc -w; busybox ls /bin | busybox sort; busybox cat /etc/motd";

    private readonly ProbeBundle _bundle = new();

    public RecordedProfileTests()
    {
        Directory.CreateDirectory(Path.Combine(_bundle.Root, "bin"));
        Directory.CreateDirectory(Path.Combine(_bundle.Root, "etc"));
        File.Copy(Program, _bundle.Root + Program);
        File.WriteAllText(Path.Combine(_bundle.Root, "etc/motd"), "welcome\n");
    }

    public void Dispose() => _bundle.Dispose();

    [ComponentFact("gcc", "runc", "strace", "chroot", "root", "/usr/include/seccomp.h", Program)]
    public void Under_runc() => Compare("runc");

    [ComponentFact("gcc", "crun", "strace", "chroot", "unshare", "root", "/usr/include/seccomp.h", Program)]
    public void Under_crun() => Compare("crun");

    private void Compare(string runtime)
    {
        var target = InstalledRuntime.Target(runtime);
        var alone = JsonOf(Draft([]));
        var drafted = Draft([target.Runtime]);
        var whole = JsonOf(drafted);
        foreach (var noNewPrivileges in new[] { true, false })
        {
            var seen = _bundle.Run(runtime, whole, noNewPrivileges, Program, "sh", "-c", Script);
            Assert.True(seen is { ExitCode: 0, Output: "3\nbusybox\nwelcome\n" }, $"{runtime}, noNewPrivileges {noNewPrivileges}: {seen.ExitCode} {seen.Output} {seen.Errors}");
        }

        // Without what the runtime calls itself nothing starts, and what was not recorded is denied.
        Assert.NotEqual(0, _bundle.Run(runtime, alone, false, Program, "sh", "-c", Script).ExitCode);
        Assert.NotEqual(0, _bundle.Run(runtime, whole, true, Program, "mkdir", "/etc/new").ExitCode);
        Assert.NotEmpty(drafted.Added);
    }

    private DraftedProfile Draft(IReadOnlyList<Plimsoll.Platforms.PlatformRuntime> runtimes)
    {
        var recording = new CallRecording();
        foreach (var trace in Trace())
        {
            var reader = new RecordingReader(recording, SeccompArch.X8664);
            foreach (var line in File.ReadLines(trace))
            {
                reader.Read(line);
            }

            File.Delete(trace);
        }

        Assert.True(recording.Calls.Count > 20, $"only {string.Join(", ", recording.Calls)}");
        Assert.Empty(recording.Unknown);
        Assert.Equal(0, recording.StrangeLines);
        return ProfileDraft.Of(recording, runtimes);
    }

    /// <summary>One run whose processes all write to one file, and one with a file for each.</summary>
    private List<string> Trace()
    {
        var together = Path.Combine(_bundle.Root, "trace");
        Strace("-f", "-tt", "-o", together);
        Strace("-ff", "-o", Path.Combine(_bundle.Root, "part"));
        var parts = Directory.EnumerateFiles(_bundle.Root, "part.*").ToList();
        Assert.True(parts.Count > 3);
        return [together, .. parts];
    }

    private void Strace(params string[] options)
    {
        using var process = Process.Start(new ProcessStartInfo("strace", [.. options, "chroot", _bundle.Root, Program, "sh", "-c", Script]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static JsonNode JsonOf(DraftedProfile draft)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        JsonWriter.Write(draft.Profile, buffer);
        return JsonNode.Parse(buffer.WrittenSpan)!;
    }
}
