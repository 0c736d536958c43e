using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Plimsoll.Files;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary>Named pipes, sockets and devices: nobody waits for them. Linux tells them apart.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private const string Risky = "{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: c, image: 'x:1', securityContext: { privileged: true } }] } }\n";

    private readonly TempFolder _folder = new();

    public SpecialFileTests() => _folder.Write("k/pod.yaml", Risky);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--fix")]
    [InlineData("lint", "--format", "sarif")]
    [InlineData("import")]
    public async Task A_pipe_in_a_folder_is_passed_over(string command, params string[] switches)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.CreateSymbolicLink(_folder.At("k/link.json"), Pipe("k/pipe.yaml"));

        var (exit, output, errors) = await Run([command, _folder.At("k"), .. switches]);

        Assert.InRange(exit, ExitCode.Clean, ExitCode.Findings);
        Assert.DoesNotContain("PLM7001", output);
        Assert.DoesNotContain("pipe.yaml", errors);
    }

    [Fact]
    public async Task What_was_passed_over_is_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Contains($"of 1 file; skipped {Pipe("k/pipe.yaml")}\n", (await Run(["lint", _folder.At("k")])).Output);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--fix")]
    [InlineData("lint", "--convert-foreign-suppressions")]
    [InlineData("import")]
    public async Task A_pipe_that_is_named_is_an_error(string command, params string[] switches)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exit, output, errors) = await Run([command, Pipe("pipe.yaml"), .. switches]);

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("pipe.yaml", output + errors);
        Assert.Contains("file cannot be read: it is a named pipe", output + errors);
    }

    [Fact]
    public async Task Devices_and_sockets_are_errors_too()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder.At("socket.yaml")));

        var (exit, output, _) = await Run(["lint", "/dev/zero", _folder.At("socket.yaml")]);

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("/dev/zero: error PLM7001: file cannot be read: it is a device", output);
        Assert.Contains("socket.yaml: error PLM7001: file cannot be read: it is a socket", output);
    }

    [Theory]
    [InlineData("--platforms")]
    [InlineData("--rules")]
    [InlineData("--baseline")]
    public async Task A_pipe_is_no_file_of_a_switch(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exit, output, errors) = await Run(["lint", _folder.At("k"), name, Pipe("pipe.yaml")]);

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("cannot be read: it is a named pipe", output + errors);
    }

    [Fact]
    public async Task A_pipe_is_no_recording()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exit, _, errors) = await Run(["seccomp", "record", Pipe("web.trace")]);

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("web.trace' cannot be read: it is a named pipe", errors);
    }

    [Fact]
    public async Task The_empty_device_says_that_there_are_no_platforms()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal(ExitCode.Findings, (await Run(["lint", _folder.At("k"), "--platforms", "/dev/null", "--preset", "baseline"])).Exit);
    }

    [Fact]
    public void A_file_that_holds_for_a_folder_is_looked_for_above_a_pipe_of_its_name()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var above = _folder.Write(PlatformsFile.Name, RiskyPlatform.Text);
        Pipe("k/" + PlatformsFile.Name);

        Assert.Equal(above, PlatformsFile.Find(_folder.At("k")));
    }

    private string Pipe(string relative)
    {
        using var made = Process.Start("mkfifo", _folder.At(relative));
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
        return _folder.At(relative);
    }

    // A run that waits for a pipe waits for ever.
    private static Task<(int Exit, string Output, string Errors)> Run(string[] line) => Task.Run(() =>
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(line, new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }).WaitAsync(TimeSpan.FromSeconds(30));
}
