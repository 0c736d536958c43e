using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Emit;
using Plimsoll.Oci;
using Plimsoll.Seccomp;

namespace Plimsoll;

/// <summary>Collects the objects that a program emits, for one environment.</summary>
public sealed class ManifestAppBuilder
{
    private readonly List<AddedObject> _objects = [];
    private SeccompInstaller? _installer;
    private Origin _installedAt;

    internal ManifestAppBuilder(string environment, IReadOnlyList<string> arguments, string name)
    {
        Environment = environment;
        Arguments = arguments;
        Name = name;
    }

    /// <summary>The name of the environment that is being built, as declared in the project; empty if the project declares none.</summary>
    public string Environment { get; }

    /// <summary>What stands after <c>--</c> on the command line.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The name of the file that holds all objects, without its extension; the name of the program unless set.</summary>
    public string Name { get; set; }

    /// <summary>How objects are spread over files, unless the command line or the project says otherwise.</summary>
    public ManifestLayout Layout { get; set; }

    /// <summary>The text form, unless the command line or the project says otherwise.</summary>
    public ManifestFormat Format { get; set; }

    internal IReadOnlyList<AddedObject> Objects => _objects;

    /// <summary>All that is emitted in the end: with the seccomp profiles that objects refer to, and what installs them.</summary>
    internal IReadOnlyList<AddedObject> AllObjects => ProfilePlan.Complete(_objects, _installer, _installedAt);

    /// <summary>Whether this is the environment of the given name; upper and lower case are the same.</summary>
    public bool Is(string environment) => string.Equals(Environment, environment, StringComparison.OrdinalIgnoreCase);

    /// <summary>Emits an object.</summary>
    /// <param name="item">The object. What is changed in it later is emitted too.</param>
    /// <param name="file">
    /// The file to put it in, below the output folder, with <c>/</c> between folders; objects that name the same file share it.
    /// Without an extension it gets that of the format. By default the object itself decides, if it is an <see cref="IFileDocument"/>, or the layout.
    /// </param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    public ManifestAppBuilder Add(
        [ConfigOutput] ConfigObject item,
        string? file = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(item);
        _objects.Add(new(item.Node, file, Origin.Caller(callerFile, callerLine), item));
        return this;
    }

    /// <summary>Emits a bundle into a folder of its name, below the output folder; the folder of its root file system is made if there is none.</summary>
    /// <param name="bundle">The bundle. What is changed in its spec later is emitted too.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    public ManifestAppBuilder Add([ConfigOutput] OciBundle bundle, [CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        _objects.Add(new(bundle.Spec.Node, bundle.Name + "/" + OciBundle.ConfigFile, Origin.Caller(callerFile, callerLine), Folder: bundle.RootFolder));
        return this;
    }

    /// <summary>Emits a tree, such as one that was read from a file.</summary>
    /// <param name="node">The root of the tree.</param>
    /// <param name="file">The file to put it in; see <see cref="Add(ConfigObject, string?, string, int)"/>.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    public ManifestAppBuilder Add(
        ConfigNode node,
        string? file = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(node);
        _objects.Add(new(node, file, Origin.Caller(callerFile, callerLine)));
        return this;
    }

    /// <summary>
    /// Also emits what brings the seccomp profiles that objects refer to, or that are added, onto the nodes. Without it only their files are
    /// written, beside the manifests.
    /// </summary>
    /// <param name="installer">How: <see cref="SeccompInstaller.DaemonSet"/> or <see cref="SeccompInstaller.Operator"/>.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    public ManifestAppBuilder InstallSeccompProfiles(SeccompInstaller installer, [CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(installer);
        (_installer, _installedAt) = (installer, Origin.Caller(callerFile, callerLine));
        return this;
    }

    /// <summary>Emits several objects.</summary>
    /// <param name="items">The objects, in the order in which they are to stand.</param>
    /// <param name="file">The file to put them in; see <see cref="Add(ConfigObject, string?, string, int)"/>.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    public ManifestAppBuilder AddRange(
        [ConfigOutput] IEnumerable<ConfigObject> items,
        string? file = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Add(item, file, callerFile, callerLine);
        }

        return this;
    }
}
