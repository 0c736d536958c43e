using Plimsoll.CommandLine;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>Finds the profile that a word of the command line stands for.</summary>
internal static class ProfileSource
{
    /// <summary>Reads a file, or looks a default profile up by its name.</summary>
    /// <exception cref="SeccompUsageException">There is no such profile.</exception>
    public static ParsedProfile Read(string text)
    {
        if (File.Exists(text))
        {
            return OfFile(text);
        }

        if (DefaultProfiles.Find(text) is { } profile)
        {
            return profile;
        }

        throw new SeccompUsageException(Missing(text));
    }

    /// <summary>The documents of a file that hold profiles, or the default profile of a name as a document.</summary>
    /// <exception cref="SeccompUsageException">There is no such profile.</exception>
    public static IReadOnlyList<ConfigDocument> Documents(string text)
    {
        if (!File.Exists(text))
        {
            return [new(Read(text).Node, text, 0, DocumentKind.Seccomp)];
        }

        var read = TextFile.Read(text);
        if (read.Problems is [var problem, ..])
        {
            throw new SeccompUsageException($"{problem.Origin}: {problem.Message}");
        }

        return read.Documents.Any(document => ParsedProfile.Of(document) is not null) ? read.Documents : throw new SeccompUsageException(Empty(text));
    }

    private static string Empty(string file) => $"'{file}' holds no seccomp profile: it has neither defaultAction nor linux.seccomp, and is no SeccompProfile object";

    private static ParsedProfile OfFile(string file)
    {
        var read = TextFile.Read(file);
        if (read.Problems is [var problem, ..])
        {
            throw new SeccompUsageException($"{problem.Origin}: {problem.Message}");
        }

        foreach (var document in read.Documents)
        {
            if (ParsedProfile.Of(document) is { } profile)
            {
                return profile;
            }
        }

        throw new SeccompUsageException(Empty(file));
    }

    private static string Missing(string text)
    {
        var at = text.IndexOf('@');
        var engine = at < 0 ? text : text[..at];
        if (DefaultProfiles.Changes(engine) is [var first, ..])
        {
            return at < 0 ? $"'{text}' needs a version, such as {engine}@{DefaultProfiles.Changes(engine)[^1]}"
                : $"the default profile of '{text}' is not known; what is known begins with {engine}@{first}";
        }

        var near = Suggestion.For(engine, DefaultProfiles.Engines.Append("docker"));
        return $"'{text}' is neither a file nor a default profile such as containerd@1.7.12 ({string.Join(", ", DefaultProfiles.Engines)})"
            + (near is null ? "" : $"; did you mean '{near}{(at < 0 ? "" : text[at..])}'?");
    }
}
