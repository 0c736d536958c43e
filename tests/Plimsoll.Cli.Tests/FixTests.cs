using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint --fix</c>: what it changes, leaves alone, says and returns.</summary>
public sealed class FixTests : IDisposable
{
    private const string Risky = """
        # the agent
        apiVersion: v1
        kind: Pod
        metadata: { name: agent }
        spec:
          runtimeClassName: sysbox   # see the wiki
          containers:
          - name: probe
            image: docker:28.5.1-dind
            securityContext:
              readOnlyRootFilesystem: true # hardened
        """;

    private readonly TempFolder _folder = new();

    public FixTests() => _folder.Write("plimsoll.platforms.yaml", """
        platforms:
          - name: prod
            runtimeClasses:
              - name: sysbox
                handler: sysbox-runc
                runtime: { sysbox: "0.7.0" }
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fix_changes_one_value_and_nothing_else()
    {
        var pod = _folder.Write("pod.yaml", Risky);

        var (exit, output, _) = Lint(pod, "--fix");

        Assert.Equal(Risky.Replace("Filesystem: true", "Filesystem: false"), File.ReadAllText(pod));
        Assert.StartsWith($"{pod}: fixed PLM2005: Make the root file system writable", output);
        Assert.Contains("fixed 1 finding in 1 file, 0 left", output);
        Assert.Equal(ExitCode.Clean, exit);
    }

    [Fact]
    public void A_file_that_is_not_in_UTF_8_is_left_as_it_is_and_named()
    {
        var pod = _folder.Write("pod.yaml", "");
        File.WriteAllText(pod, Risky, System.Text.Encoding.Unicode);
        var before = File.ReadAllBytes(pod);

        var (_, output, error) = Lint(pod, "--fix");

        Assert.Equal(before, File.ReadAllBytes(pod));
        Assert.Contains("PLM2005", output);
        Assert.Equal($"plimsoll lint: '{pod}' is not in UTF-8, and is left as it is\n", error);
    }

    [Fact]
    public void Line_breaks_a_byte_order_mark_and_the_rights_of_a_file_stay()
    {
        var pod = _folder.Write("pod.yaml", "\uFEFF" + Risky.Replace("\n", "\r\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pod, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Lint(pod, "--fix");

        Assert.Equal("\uFEFF" + Risky.Replace("\n", "\r\n").Replace("Filesystem: true", "Filesystem: false"), System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(pod)));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(pod) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var pod = _folder.Write("real/pod.yaml", Risky);
        var link = _folder.At("link.yaml");
        File.CreateSymbolicLink(link, pod);

        Lint(link, "--fix");

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("Filesystem: false", File.ReadAllText(pod));
    }

    [Fact]
    public void A_dry_run_prints_a_diff_and_writes_nothing()
    {
        var pod = _folder.Write("pod.yaml", Risky);

        var (exit, output, errors) = Lint(pod, "--fix", "--dry-run");

        Assert.Equal(Risky, File.ReadAllText(pod));
        Assert.Equal($"""
            --- {pod}
            +++ {pod}
            @@ -8,4 +8,4 @@
               - name: probe
                 image: docker:28.5.1-dind
                 securityContext:
            -      readOnlyRootFilesystem: true # hardened
            \ No newline at end of file
            +      readOnlyRootFilesystem: false # hardened
            \ No newline at end of file

            """, output);
        Assert.Equal("would fix 1 finding in 1 file, 0 left\n", errors);
        Assert.Equal(ExitCode.Clean, exit);
    }

    [Fact]
    public void A_value_that_is_used_elsewhere_too_is_left_alone()
    {
        var shared = Risky.Replace("Filesystem: true", "Filesystem: &yes true").Replace("{ name: agent }", "{ name: agent }")
            + "\n    tty: *yes\n";
        var pod = _folder.Write("pod.yaml", shared);

        var (exit, output, _) = Lint(pod, "--fix");

        Assert.Equal(shared, File.ReadAllText(pod));
        Assert.Contains("= not fixed, for the change is not surely safe here: Make the root file system writable", output);
        Assert.Equal(ExitCode.Findings, exit);
    }

    [Fact]
    public void Several_documents_and_files_are_fixed_and_what_cannot_be_read_is_not_touched()
    {
        var two = _folder.Write("two.yaml", Risky + "\n---\n" + Risky.Replace("agent }", "second }") + "\n");
        var broken = _folder.Write("broken.yaml", "a: [\n");

        var (exit, output, _) = Lint(_folder.Path, "--fix");

        Assert.DoesNotContain("true # hardened", File.ReadAllText(two));
        Assert.Equal("a: [\n", File.ReadAllText(broken));
        Assert.Contains("fixed 2 findings in 1 file", output);
        Assert.Equal(ExitCode.Unreadable, exit);
    }

    [Fact]
    public void Fixing_twice_changes_nothing_more()
    {
        var pod = _folder.Write("pod.yaml", Risky);

        Lint(pod, "--fix");
        var once = File.ReadAllText(pod);
        var output = Lint(pod, "--fix").Output;

        Assert.Equal(once, File.ReadAllText(pod));
        Assert.StartsWith("fixed 0 findings in 0 files, 0 left", output);
    }

    [Fact]
    public void What_another_fix_makes_possible_is_fixed_in_the_same_run()
    {
        // The API server takes no "allowPrivilegeEscalation: false" beside "privileged: true".
        var pod = _folder.Write("pod.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              containers:
              - name: a
                image: ghcr.io/example/a:1
                securityContext: { privileged: true, # for now
                  allowPrivilegeEscalation: true }
              - name: b
                image: ghcr.io/example/b:1
                securityContext:
                  privileged: true
                  capabilities:
                    add: [CAP_CHOWN]
            """);

        var output = LintWithAll(pod, "--fix", "--preset", "restricted").Output;

        Assert.DoesNotContain("PLM5021: container", output, StringComparison.Ordinal);
        Assert.StartsWith("fixed 0 findings", LintWithAll(pod, "--fix", "--preset", "restricted").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SARIF_carries_the_change()
    {
        var (_, output, _) = Lint(_folder.Write("pod.yaml", Risky), "--format", "sarif");

        using var json = System.Text.Json.JsonDocument.Parse(output);
        var fix = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0];
        var change = fix.GetProperty("artifactChanges")[0];
        var replacement = change.GetProperty("replacements")[0];
        Assert.Equal("Make the root file system writable", fix.GetProperty("description").GetProperty("text").GetString());
        Assert.EndsWith("pod.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("false", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(
            "{\"startLine\":11,\"startColumn\":31,\"endLine\":11,\"endColumn\":35}",
            replacement.GetProperty("deletedRegion").GetRawText().Replace(" ", "").Replace("\n", ""));
    }

    [Theory]
    [InlineData("--fix", "-")]
    [InlineData("--dry-run", "pod.yaml")]
    public void What_makes_no_sense_is_refused(params string[] arguments) => Assert.Equal(ExitCode.WrongUsage, Lint(arguments).Exit);

    [Fact]
    public void A_diff_says_all_that_changed()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var before = Lines(random);
            var after = string.Concat(before.Split('\n').SelectMany(line => random.Next(6) switch { 0 => [], 1 => [line + "\n", "new\n"], _ => new[] { line + "\n" } }));

            var diff = Fix.UnifiedDiff.Of("file", before, after);

            Assert.Equal(after, Patched(before, diff));
        }
    }

    // As patch does it, by line numbers alone.
    private static string Patched(string before, string diff)
    {
        var old = before.Split('\n').SkipLast(before.EndsWith('\n') || before.Length == 0 ? 1 : 0).ToList();
        var (result, at, ends, previous) = (new List<string>(), 0, before.EndsWith('\n'), ' ');
        foreach (var line in diff.Split('\n').Skip(2).SkipLast(1))
        {
            switch (line[0])
            {
                case '@':
                    var range = line.Split(' ')[1].Split(',');
                    var start = -int.Parse(range[0]) - (range[1] == "0" ? 0 : 1);
                    result.AddRange(old.GetRange(at, start - at));
                    at = start;
                    break;
                case '\\':
                    ends = previous == '-';
                    break;
                default:
                    Assert.True(line[0] == '+' || old[at] == line[1..]);
                    at += line[0] == '+' ? 0 : 1;
                    result.AddRange(line[0] == '-' ? [] : [line[1..]]);
                    ends |= line[0] != '-';
                    break;
            }

            previous = line[0];
        }

        result.AddRange(old.GetRange(at, old.Count - at));
        return string.Join('\n', result) + (ends && result.Count > 0 ? "\n" : "");
    }

    [Theory]
    [InlineData("securityContext:\n      runAsUser: 1\n      capabilities:\n        add:\n        - CHOWN # for the spool\n        drop: [ALL]", "securityContext:\n      runAsUser: 1\n      capabilities:\n        drop: [ALL]")]
    [InlineData("securityContext: { capabilities: { add: [CHOWN, KILL], drop: [ALL] } }", "securityContext: { capabilities: { drop: [ALL] } }")]
    [InlineData("securityContext:\n      capabilities:\n        add:\n        - CHOWN\n        - KILL\n      runAsUser: 1", "securityContext:\n      runAsUser: 1")]
    [InlineData("securityContext: { capabilities: { add: [CHOWN, NET_BIND_SERVICE] } }", "securityContext: { capabilities: { add: [NET_BIND_SERVICE] } }")]
    [InlineData("securityContext:\n      capabilities:\n        add: [CHOWN]", null)]
    public void The_last_capability_takes_the_list_with_it(string before, string? after)
    {
        const string Start = "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n  - name: c\n    ";
        var pod = _folder.Write("pod.yaml", Start + before + "\n    image: x:1\n");

        Program.Run(["lint", pod, "--fix", "--only", "PLM1113"], new(() => Stream.Null, () => new MemoryStream(), () => new MemoryStream()));

        Assert.Equal(Start + (after is null ? "" : after + "\n    ") + "image: x:1\n", File.ReadAllText(pod));
    }

    private static string Lines(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => $"line {random.Next(5)}\n")) + (random.Next(2) == 0 ? "end" : "");

    private static (int Exit, string Output, string Errors) Lint(params string[] arguments) =>
        LintWithAll(["--only", "PLM2001,PLM2002,PLM2003,PLM2004,PLM2005", .. arguments]);

    private static (int Exit, string Output, string Errors) LintWithAll(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var exit = Program.Run(["lint", .. arguments], new(() => Stream.Null, () => output, () => errors));
        return (exit, System.Text.Encoding.UTF8.GetString(output.ToArray()), System.Text.Encoding.UTF8.GetString(errors.ToArray()));
    }
}
