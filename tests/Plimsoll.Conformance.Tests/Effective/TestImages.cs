using System.Formats.Tar;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plimsoll.Effective;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Two images as an OCI image layout: one for sandboxes, which only waits, and one for containers, which is never started.</summary>
internal static class TestImages
{
    public const string Sandbox = "localhost/pause:1";
    public const string Container = "localhost/test:1";

    private const string Path = "PATH=/opt/bin:/usr/bin:/bin";

    /// <summary>What the image for containers says.</summary>
    public static ImageFacts Facts { get; } = new()
    {
        Environment = [Path, "LANG=C"],
        EntryPoint = ["/entry"],
        Command = ["serve", "--all"],
        WorkingDirectory = "/srv",
        Users = [("root", 0, 0), ("app", 1000, 3000), ("other", 1001, 1001)],
        Groups = [("root", 0, []), ("app", 1000, ["app"]), ("extra", 2000, ["app", "other"]), ("audio", 29, ["root", "app"])],
    };

    public static void Write(string archive)
    {
        var blobs = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var manifests = new[]
        {
            Image(blobs, Sandbox, [("busybox", File.ReadAllBytes(BusyBox()))], "\"Entrypoint\":[\"/busybox\",\"sleep\",\"100000\"]"),
            Image(blobs, Container, [("etc/passwd", Passwd()), ("etc/group", Group())],
                $"\"Env\":[\"{Path}\",\"LANG=C\"],\"Entrypoint\":[\"/entry\"],\"Cmd\":[\"serve\",\"--all\"],\"WorkingDir\":\"/srv\""),
        };
        using var file = File.Create(archive);
        using var tar = new TarWriter(file);
        Add(tar, "oci-layout", """{"imageLayoutVersion":"1.0.0"}"""u8.ToArray());
        Add(tar, "index.json", Encoding.UTF8.GetBytes($"{{\"schemaVersion\":2,\"manifests\":[{string.Join(',', manifests)}]}}"));
        foreach (var (digest, content) in blobs)
        {
            Add(tar, "blobs/sha256/" + digest, content);
        }
    }

    private static string BusyBox() => new[] { "/bin/busybox", "/usr/bin/busybox" }.First(File.Exists);

    private static byte[] Passwd() => Lines(Facts.Users.Select(user => $"{user.Name}:x:{user.User}:{user.Group}::/:/bin/sh"));

    private static byte[] Group() => Lines(Facts.Groups.Select(group => $"{group.Name}:x:{group.Group}:{string.Join(',', group.Members)}"));

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    private static string Image(SortedDictionary<string, byte[]> blobs, string name, (string Path, byte[] Content)[] files, string config)
    {
        using var layer = new MemoryStream();
        using (var tar = new TarWriter(layer, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                Add(tar, path, content);
            }
        }

        var layerDigest = Blob(blobs, layer.ToArray());
        var arch = System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "amd64";
        var description = Encoding.UTF8.GetBytes($"{{\"architecture\":\"{arch}\",\"os\":\"linux\",\"config\":{{{config}}},\"rootfs\":{{\"type\":\"layers\",\"diff_ids\":[\"sha256:{layerDigest}\"]}}}}");
        var manifest = Encoding.UTF8.GetBytes($"{{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{Descriptor("config.v1+json", Blob(blobs, description), description.Length)},"
            + $"\"layers\":[{Descriptor("layer.v1.tar", layerDigest, (int)layer.Length)}]}}");
        return Descriptor("manifest.v1+json", Blob(blobs, manifest), manifest.Length)[..^1] + $",\"annotations\":{{\"io.containerd.image.name\":\"{name}\",\"org.opencontainers.image.ref.name\":\"1\"}}}}";
    }

    private static string Descriptor(string type, string digest, int size) =>
        $"{{\"mediaType\":\"application/vnd.oci.image.{type}\",\"digest\":\"sha256:{digest}\",\"size\":{size.ToString(CultureInfo.InvariantCulture)}}}";

    private static string Blob(SortedDictionary<string, byte[]> blobs, byte[] content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        blobs[digest] = content;
        return digest;
    }

    private static void Add(TarWriter tar, string path, byte[] content) => tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path)
    {
        DataStream = new MemoryStream(content),
        Mode = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute,
        ModificationTime = DateTimeOffset.UnixEpoch,
    });
}
