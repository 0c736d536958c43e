using System.Buffers;
using Plimsoll.Files;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Cli.Seccomp;

/// <summary><c>plimsoll seccomp convert</c>.</summary>
internal static class ConvertCommand
{
    private static string HelpText => """
        Writes a profile in another form, and says what the form cannot express.

        Usage: plimsoll seccomp convert PROFILE --to FORM [options]

        Forms:
          docker       Docker's dialect, which Podman and CRI-O read too
          docker-old   Docker's first dialect, with one name in each rule
          oci          what stands under linux.seccomp in an OCI runtime spec
          kubelet      a file for the kubelet's seccomp folder: the same, as containerd reads it
          operator     the SeccompProfile object of the security-profiles-operator

        Only Docker's dialect has rules for some capabilities, architectures or kernels. For the other forms they are decided
        by --cap, --arch and --kernel, or on an assumption that is said.

        Options:

        """ + TargetOptions.HelpOf(ConvertOptions.Switches) + """

        Exit: 0 system calls get the same answers as before, 1 the form cannot express all of the profile, which is said on standard
        error, 2 wrong usage, or input that cannot be read or output that cannot be written.

        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var options = ConvertOptions.Parse(arguments);
        if (options is null)
        {
            terminal.Write(HelpText);
            return ExitCode.Clean;
        }

        var conversion = SeccompConversion.Convert(ProfileSource.Read(options.Profile), options.Form, options.Inputs);
        if (!Write(conversion, options, terminal))
        {
            return ExitCode.Unreadable;
        }

        foreach (var note in conversion.Notes.OrderBy(note => note.Node?.Origin.Line ?? 0))
        {
            var place = note.Node is { Origin.IsKnown: true } node ? $"{node.Origin}: " : "";
            terminal.WriteError($"{place}{(note.ChangesEffect ? "" : "note: ")}{note.Message}\n");
        }

        return conversion.KeepsEffect ? ExitCode.Clean : ExitCode.Findings;
    }

    private static bool Write(Conversion conversion, ConvertOptions options, Terminal terminal)
    {
        try
        {
            if (options.Output is null)
            {
                using var buffer = new StreamBufferWriter(terminal.Output);
                Write(conversion, options.IsYaml, buffer);
                return true;
            }

            using var file = new StagedFile(Path.GetFullPath(options.Output));
            Write(conversion, options.IsYaml, file);
            file.Complete();
            file.Commit();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.WriteError($"plimsoll seccomp: the profile cannot be written{(options.Output is null ? "" : $" to '{options.Output}'")}: {exception.Message.TrimEnd('.')}\n");
            return false;
        }
    }

    private static void Write(Conversion conversion, bool isYaml, IBufferWriter<byte> output)
    {
        if (isYaml)
        {
            YamlWriter.Write(conversion.Root, output);
        }
        else
        {
            JsonWriter.Write(conversion.Root, output);
        }
    }
}
