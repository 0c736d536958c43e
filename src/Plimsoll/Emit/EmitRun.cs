using System.Reflection;
using Plimsoll.CommandLine;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Emit;

/// <summary>One run of a manifest program: every environment is built and judged first, then all is written, or nothing.</summary>
internal sealed class EmitRun(EmitOptions options, BuildLog log, Stream output)
{
    private readonly FindingReport _report = new(options, log);
    private RuleSet _rules = options.Rules;

    /// <summary>True if all was written.</summary>
    public async Task<bool> RunAsync(Func<ManifestAppBuilder, Task> configure)
    {
        var platforms = ReadPlatforms();
        _rules = ReadRules();
        var files = new List<ManifestFile>();
        foreach (var environment in options.Environments)
        {
            if (await BuildAsync(environment, configure).ConfigureAwait(false) is not { } app)
            {
                return false;
            }

            var judged = Judge(app, platforms);
            var findings = judged.Findings;
            if (findings.Count > 0 && PropertyLines.WereGuessed)
            {
                findings = await TraceAsync(environment, configure, platforms).ConfigureAwait(false) ?? findings;
            }

            foreach (var (finding, addedAt) in findings)
            {
                _report.Add(finding, addedAt);
            }

            files.AddRange(judged.Files);
        }

        if (log.HasErrors)
        {
            return false;
        }

        Write(files);
        return true;
    }

    private string Folder => File.Exists(options.ProjectFile) ? Path.GetDirectoryName(Path.GetFullPath(options.ProjectFile))! : Directory.GetCurrentDirectory();

    private RuleSet ReadRules()
    {
        var (settings, findings) = RuleSettingsFile.Read(options.RulesFile ?? RuleSettingsFile.Find(Folder));
        foreach (var finding in findings)
        {
            _report.Add(finding);
        }

        return options.Rules.With(settings);
    }

    private PlatformSet ReadPlatforms()
    {
        var (platforms, findings) = PlatformsFile.Read(options.Platforms ?? PlatformsFile.Find(Folder));
        foreach (var finding in findings)
        {
            _report.Add(finding);
        }

        return platforms;
    }

    private async Task<ManifestAppBuilder?> BuildAsync(string environment, Func<ManifestAppBuilder, Task> configure)
    {
        try
        {
            return await ConfigureAsync(environment, configure).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var (message, origin) = ProgramError.Describe(exception, ProgramOf(configure));
            var during = environment.Length == 0 ? "" : $" (environment '{environment}')";
            log.Write(Severity.Error, EmitRules.Program.Id, message + during, origin);
            return null;
        }
    }

    /// <summary>The findings once more, from a second and silent run in which every property knows its line; null if the program does not stand that.</summary>
    private async Task<IReadOnlyList<(Finding Finding, Origin AddedAt)>?> TraceAsync(string environment, Func<ManifestAppBuilder, Task> configure, PlatformSet platforms)
    {
        var (standardOutput, standardError) = (Console.Out, Console.Error);
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            PropertyLines.RealPath = options.PathMap.Real;
            return Judge(await ConfigureAsync(environment, configure).ConfigureAwait(false), platforms).Findings;
        }
        catch (Exception)
        {
            // What can be built only once keeps the lines of its objects.
            return null;
        }
        finally
        {
            PropertyLines.RealPath = null;
            Console.SetOut(standardOutput);
            Console.SetError(standardError);
        }
    }

    private async Task<ManifestAppBuilder> ConfigureAsync(string environment, Func<ManifestAppBuilder, Task> configure)
    {
        var app = new ManifestAppBuilder(environment, options.Arguments, FileNames.From(ProgramOf(configure).GetName().Name));
        await configure(app).ConfigureAwait(false);
        return app;
    }

    private static Assembly ProgramOf(Func<ManifestAppBuilder, Task> configure) => Assembly.GetEntryAssembly() ?? configure.Method.Module.Assembly;

    private JudgedApp Judge(ManifestAppBuilder app, PlatformSet platforms)
    {
        var folder = app.Environment.Length == 0 ? "" : app.Environment + "/";
        var plan = new FilePlan(folder, options.Format ?? app.Format, options.Layout ?? app.Layout, options.Name ?? app.Name);
        var documents = new List<ConfigDocument>();
        var addedAt = new Dictionary<ConfigDocument, Origin>();
        var findings = new List<(Finding Finding, Origin AddedAt)>();
        var checks = new ObjectChecks();
        foreach (var added in app.AllObjects)
        {
            // What is a part of another document too, such as the profile of a bundle, is judged by itself.
            var root = added.Root.Parent is null ? added.Root : added.Root.Clone();
            var kind = ConfigDocument.KindOf(root);
            var document = new ConfigDocument(root, kind == DocumentKind.Seccomp ? added.File : null, documents.Count, kind);
            documents.Add(document);
            addedAt.Add(document, added.AddedAt);
            checks.Run(document, added.AddedAt, (finding, origin) => findings.Add((finding, origin)));
            plan.Add(document, added);
        }

        foreach (var finding in Linter.Run(new(documents, platforms) { Rules = _rules, Allowed = new(options.Date ?? BuildDate.Today()) }))
        {
            findings.Add((finding, finding.Document is { } document && addedAt.TryGetValue(document, out var origin) ? origin : default));
        }

        return new(plan.Files, findings);
    }

    private void Write(IReadOnlyList<ManifestFile> files)
    {
        if (options.Output is null)
        {
            var stream = new ManifestFile("-", options.Format ?? files.FirstOrDefault()?.Format ?? ManifestFormat.Yaml);
            stream.Documents.AddRange(files.SelectMany(file => file.Documents));
            using var writer = new StreamBufferWriter(output);
            ManifestText.Write(stream, writer);
            return;
        }

        var made = OutputFolder.Open(options.Output).Write(files, IsStale);
        if (options.ReceiptFile is { } receipt)
        {
            File.WriteAllLines(receipt, made);
        }
    }

    /// <summary>Whether a file that was not made this time has no reason to exist any more: files of environments not asked for stay.</summary>
    private bool IsStale(string path)
    {
        var slash = path.IndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        return options.Environments.Contains(folder)
            || (options.DeclaredEnvironments is { } declared ? !declared.Contains(folder) : options.Environments.Contains(""));
    }

    private sealed record JudgedApp(IReadOnlyList<ManifestFile> Files, IReadOnlyList<(Finding Finding, Origin AddedAt)> Findings);
}
