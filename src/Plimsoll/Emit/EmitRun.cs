using System.Reflection;
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

    /// <summary>True if all was written.</summary>
    public async Task<bool> RunAsync(Func<ManifestAppBuilder, Task> configure)
    {
        var platforms = ReadPlatforms();
        var files = new List<ManifestFile>();
        foreach (var environment in options.Environments)
        {
            if (await BuildAsync(environment, configure).ConfigureAwait(false) is not { } app)
            {
                return false;
            }

            files.AddRange(Judge(app, platforms));
        }

        if (log.HasErrors)
        {
            return false;
        }

        Write(files);
        return true;
    }

    private PlatformSet ReadPlatforms()
    {
        var folder = File.Exists(options.ProjectFile) ? Path.GetDirectoryName(Path.GetFullPath(options.ProjectFile))! : Directory.GetCurrentDirectory();
        var (platforms, findings) = PlatformsFile.Read(options.Platforms ?? PlatformsFile.Find(folder));
        foreach (var finding in findings)
        {
            _report.Add(finding);
        }

        return platforms;
    }

    private async Task<ManifestAppBuilder?> BuildAsync(string environment, Func<ManifestAppBuilder, Task> configure)
    {
        var program = Assembly.GetEntryAssembly() ?? configure.Method.Module.Assembly;
        var app = new ManifestAppBuilder(environment, options.Arguments, FileNames.From(program.GetName().Name));
        try
        {
            await configure(app).ConfigureAwait(false);
            return app;
        }
        catch (Exception exception)
        {
            var (message, origin) = ProgramError.Describe(exception, program);
            var during = environment.Length == 0 ? "" : $" (environment '{environment}')";
            log.Write(Severity.Error, EmitRules.Program.Id, message + during, origin);
            return null;
        }
    }

    private IReadOnlyList<ManifestFile> Judge(ManifestAppBuilder app, PlatformSet platforms)
    {
        var folder = app.Environment.Length == 0 ? "" : app.Environment + "/";
        var plan = new FilePlan(folder, options.Format ?? app.Format, options.Layout ?? app.Layout, options.Name ?? app.Name);
        var documents = new List<ConfigDocument>();
        var addedAt = new Dictionary<ConfigDocument, Origin>();
        var checks = new ObjectChecks();
        foreach (var added in app.Objects)
        {
            var document = new ConfigDocument(added.Root, index: documents.Count);
            documents.Add(document);
            addedAt.Add(document, added.AddedAt);
            checks.Run(document, added.AddedAt, _report.Add);
            plan.Add(document, added);
        }

        foreach (var finding in Linter.Run(new(documents, platforms)))
        {
            _report.Add(finding, finding.Document is { } document && addedAt.TryGetValue(document, out var origin) ? origin : default);
        }

        return plan.Files;
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
}
