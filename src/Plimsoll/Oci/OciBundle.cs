using Plimsoll.Annotations;
using Plimsoll.Files;
using Plimsoll.Text;

namespace Plimsoll.Oci;

/// <summary>
/// A bundle, as <c>runc run --bundle FOLDER</c> takes it: a folder with a <c>config.json</c> and, beside it, the root file system.
/// <c>app.Add(bundle)</c> emits it into a folder of its name. Source: https://github.com/opencontainers/runtime-spec/blob/main/bundle.md
/// </summary>
public sealed class OciBundle
{
    /// <summary>Creates a bundle.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="spec">What stands in its <c>config.json</c>. What is changed in it later is written too.</param>
    public OciBundle(string name, [ConfigOutput] RuntimeSpec spec)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(spec);
        Name = name;
        Spec = spec;
    }

    /// <summary>The name of its folder.</summary>
    public string Name { get; }

    /// <summary>What stands in its <c>config.json</c>. Whoever made it may change it; a bundle that gave it away could have anybody change it unseen.</summary>
    internal RuntimeSpec Spec { get; }

    /// <summary>The name of the file that holds the spec.</summary>
    internal const string ConfigFile = "config.json";

    /// <summary>The folder of the root file system below the bundle; null if the spec names none, or one elsewhere.</summary>
    internal string? RootFolder => Spec.Root?.Path is { Length: > 0 } path && path[0] != '/' && !path.Contains('\0') && path.Split('/').All(part => part != "..")
        ? string.Join('/', path.Split('/').Where(part => part is not ("" or ".")))
        : null;

    /// <summary>
    /// Writes <c>config.json</c> into a folder, which is made if it does not exist, and makes the folder of the root file system if there is none.
    /// The file changes in one step, and only if its bytes do. Nothing is linted: a program that emits with <see cref="ManifestApp"/> is.
    /// </summary>
    /// <param name="folder">The folder of the bundle itself; the name of the bundle is not appended.</param>
    /// <exception cref="InvalidOperationException">The spec holds a value that is not known.</exception>
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    public void WriteTo(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        using var file = new StagedFile(Path.GetFullPath(Path.Combine(folder, ConfigFile)));
        JsonWriter.Write(Spec.Node, file);
        file.Complete();
        if (RootFolder is { Length: > 0 } root)
        {
            Directory.CreateDirectory(Path.Combine(folder, root));
        }

        file.Commit();
    }
}
