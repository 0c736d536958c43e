using Plimsoll.Documents;
using Plimsoll.Oci;
using Plimsoll.Text;

namespace Plimsoll.Tests.Oci;

public sealed class OciBundleTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bundle_is_a_folder_with_a_spec_and_a_root()
    {
        var bundle = new OciBundle("web", RuntimeSpec.Default());
        bundle.WriteTo(_folder.At("here"));

        Assert.True(Directory.Exists(_folder.At("here/rootfs")));
        Assert.True(NodeEquality.SameData(bundle.Spec.Node, ConfigReader.Read(_folder.Read("here/config.json")).Documents[0].Root));
    }

    [Theory]
    [InlineData("/srv/root")]
    [InlineData("../root")]
    [InlineData("a/../../root")]
    public void A_root_elsewhere_is_left_alone(string path)
    {
        new OciBundle("web", RuntimeSpec.Default().WithRootPath(path)).WriteTo(_folder.At("here"));

        Assert.Equal(["config.json"], Directory.GetFileSystemEntries(_folder.At("here")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_spec_that_cannot_be_written_leaves_the_old_one()
    {
        var bundle = new OciBundle("web", RuntimeSpec.Default());
        bundle.WriteTo(_folder.At("here"));
        var old = _folder.Read("here/config.json");

        bundle.Spec.Set("hostname", new UnknownNode());
        Assert.Throws<InvalidOperationException>(() => bundle.WriteTo(_folder.At("here")));
        Assert.Equal(old, _folder.Read("here/config.json"));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.At("here")).Length);
    }

    [Fact]
    public void A_program_emits_bundles_beside_manifests_and_takes_them_back()
    {
        var program = new Emit.Program(_folder).Build(app => app
            .Add(new OciBundle("web", RuntimeSpec.Default()))
            .Add(new OciBundle("db", RuntimeSpec.Default().WithRootPath("files/root")))
            .Add(Emit.Program.Object("ConfigMap", "a")));

        Assert.Equal(0, program.ExitCode);
        Assert.Equal([".plimsoll", "app.yaml", "db/config.json", "web/config.json"], _folder.Files("out"));
        Assert.True(Directory.Exists(_folder.At("out/web/rootfs")));
        Assert.True(Directory.Exists(_folder.At("out/db/files/root")));

        File.WriteAllText(_folder.At("out/db/files/root/filled"), "by others");
        new Emit.Program(_folder).Build(app => app.Add(Emit.Program.Object("ConfigMap", "a")));
        Assert.Equal([".plimsoll", "app.yaml", "db/files/root/filled"], _folder.Files("out"));
        Assert.False(Directory.Exists(_folder.At("out/web")));
    }

    [Fact]
    public void A_root_that_others_made_is_not_taken_back()
    {
        Directory.CreateDirectory(_folder.At("out/web/rootfs"));
        new Emit.Program(_folder).Build(app => app.Add(new OciBundle("web", RuntimeSpec.Default())));
        new Emit.Program(_folder).Build(app => app.Add(Emit.Program.Object("ConfigMap", "a")));

        Assert.True(Directory.Exists(_folder.At("out/web/rootfs")));
    }

    [Fact]
    public void A_name_that_is_no_folder_is_an_error_at_its_line()
    {
        var program = new Emit.Program(_folder).Build(app => app.Add(new OciBundle("../web", RuntimeSpec.Default())));

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("OciBundleTests.cs", Assert.Single(program.Messages, line => line.Contains("'../web/config.json'")));
    }
}
