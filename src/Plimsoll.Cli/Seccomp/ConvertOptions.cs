using Plimsoll.CommandLine;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>What the command line of <c>plimsoll seccomp convert</c> says.</summary>
internal sealed record ConvertOptions(string Profile, SeccompForm Form, ConversionInputs Inputs, string? Output)
{
    private const string Short = "-o";
    private const string Operator = "operator";

    private static readonly Switch To = new("--to", "FORM", "the form to write") { Choices = ["docker", "docker-old", "oci", "kubelet", Operator] };
    private static readonly Switch OutputSwitch = new("--output", "FILE", "write to FILE (-o for short) instead of standard output");
    private static readonly Switch Cap = new("--cap", "LIST", "the container's bounding set, with commas, or 'none'; may be repeated; what engines give if not given") { Repeats = true };
    private static readonly Switch Arch = new("--arch", "ARCH", "the architecture of the machine; x86_64 if not given");
    private static readonly Switch Kernel = new("--kernel", "VERSION", "the kernel; one that is new enough for every rule if not given");
    private static readonly Switch Name = new("--name", "NAME", "the name of the operator's object; made from that of the profile if not given");
    private static readonly Switch Namespace = new("--namespace", "NAME", "the namespace of the operator's object, for releases that have it in one");

    public static IReadOnlyList<Switch> Switches { get; } = [To, OutputSwitch, Cap, Arch, Kernel, Name, Namespace, TargetOptions.Help];

    /// <summary>Whether the output is YAML: the operator's object, unless a file of another name is asked for.</summary>
    public bool IsYaml => Output is null ? Form == SeccompForm.Operator : Path.GetExtension(Output) is ".yaml" or ".yml";

    /// <summary>Reads a command line; null if it asks for help.</summary>
    /// <exception cref="SeccompUsageException">It cannot be carried out.</exception>
    public static ConvertOptions? Parse(IReadOnlyList<string> arguments)
    {
        var line = SwitchLine.Parse([.. arguments.Select(argument => argument == Short ? OutputSwitch.Name : argument)], Switches);
        if (line.Has(TargetOptions.Help))
        {
            return null;
        }

        if (line.Problem is not null || line.Operands.Count != 1)
        {
            throw new SeccompUsageException(line.Problem ?? "convert needs one PROFILE");
        }

        var to = line[To] ?? throw new SeccompUsageException($"convert needs a form: {To.Name} {string.Join("|", To.Choices)}");
        if (to != Operator && (line.Has(Name) || line.Has(Namespace)))
        {
            throw new SeccompUsageException($"only the operator's object has a name: give {Name.Name} and {Namespace.Name} with {To.Name} {Operator}");
        }

        return new(line.Operands[0], FormOf(to), InputsOf(line), line[OutputSwitch]);
    }

    private static SeccompForm FormOf(string to) => to switch
    {
        "docker" => SeccompForm.Docker,
        "docker-old" => SeccompForm.DockerOld,
        Operator => SeccompForm.Operator,
        _ => SeccompForm.Oci,
    };

    private static ConversionInputs InputsOf(SwitchLine line) => new()
    {
        Capabilities = line.Has(Cap) ? [.. line.All(Cap).Where(list => list != "none").SelectMany(TargetOptions.CapabilitiesOf)] : null,
        Arch = line[Arch] is { } arch ? TargetOptions.Named(arch) : null,
        Kernel = TargetOptions.Version(line[Kernel], Kernel),
        Name = line[Name] ?? ObjectName(line.Operands[0]),
        Namespace = line[Namespace],
    };

    // Names of objects hold lower-case letters, digits, dots and hyphens, and begin and end with a letter or digit.
    private static string ObjectName(string profile)
    {
        var text = File.Exists(profile) ? Path.GetFileNameWithoutExtension(profile) : profile;
        var name = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-')]).Trim('-', '.');
        return name.Length is > 0 and <= 253 ? name : "profile";
    }
}
