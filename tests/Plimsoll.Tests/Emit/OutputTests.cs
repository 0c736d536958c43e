namespace Plimsoll.Tests.Emit;

/// <summary>Which files a program writes, leaves and removes.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_objects_go_to_one_file_of_several_documents()
    {
        var program = new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")).Add(Program.Object("ConfigMap", "b")));

        Assert.Equal((0, []), (program.ExitCode, program.Messages));
        Assert.Equal([".plimsoll", "app.yaml"], _folder.Files("out"));
        Assert.Equal("""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: a
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: b

            """, _folder.Read("out/app.yaml"), ignoreLineEndingDifferences: false);
    }

    [Fact]
    public void Several_objects_in_JSON_are_the_items_of_a_list()
    {
        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")).Add(Program.Object("ConfigMap", "b")), "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(_folder.Read("out/app.json"));
        Assert.Equal("List", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Each_object_can_have_its_own_file()
    {
        new Program(_folder).Build(
            app => app.Add(Program.Object("ConfigMap", "a")).Add(Program.Object("Secret", "a", "shop")).Add(Program.Object("Role", "system:x")),
            "--layout", "file-per-object");

        Assert.Equal([".plimsoll", "configmap-a.yaml", "role-system_x.yaml", "shop-secret-a.yaml"], _folder.Files("out"));
    }

    [Fact]
    public void Objects_that_name_the_same_file_share_it()
    {
        new Program(_folder).Build(app => app
            .Add(Program.Object("ConfigMap", "a"), file: "db/config")
            .Add(Program.Object("ConfigMap", "b"), file: "db/config")
            .Add(Program.Object("ConfigMap", "c")));

        Assert.Equal([".plimsoll", "app.yaml", "db/config.yaml"], _folder.Files("out"));
        Assert.Contains("---", _folder.Read("out/db/config.yaml"));
    }

    [Fact]
    public void Without_an_output_folder_one_stream_is_printed()
    {
        var program = new Program(_folder).Run(app => app.Add(Program.Object("ConfigMap", "a")).Add(Program.Object("ConfigMap", "b"), file: "b"));

        Assert.Equal(2, program.Output.Split("---\n").Length);
        Assert.StartsWith("apiVersion: v1\n", program.Output);
    }

    [Fact]
    public void A_file_changes_only_when_its_bytes_do()
    {
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")));
        File.SetLastWriteTimeUtc(_folder.At("out/app.yaml"), old);

        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")));
        Assert.Equal(old, File.GetLastWriteTimeUtc(_folder.At("out/app.yaml")));

        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "b")));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(_folder.At("out/app.yaml")));
    }

    [Fact]
    public void A_file_larger_than_memory_for_it_is_compared_too()
    {
        void Configure(ManifestAppBuilder app)
        {
            foreach (var i in Enumerable.Range(0, 5000))
            {
                app.Add(Program.Object("ConfigMap", $"a{i}"));
            }
        }

        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        new Program(_folder).Build(Configure);
        Assert.True(new FileInfo(_folder.At("out/app.yaml")).Length > 1 << 18);
        File.SetLastWriteTimeUtc(_folder.At("out/app.yaml"), old);

        new Program(_folder).Build(Configure);
        Assert.Equal(old, File.GetLastWriteTimeUtc(_folder.At("out/app.yaml")));
        Assert.Equal([".plimsoll", "app.yaml"], _folder.Files("out"));
    }

    [Fact]
    public void What_is_no_longer_made_is_removed_and_nothing_else_is()
    {
        _folder.Write("out/mine.yaml", "mine");
        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a"), file: "old/a").Add(Program.Object("ConfigMap", "b")));
        new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "b")));

        Assert.Equal([".plimsoll", "app.yaml", "mine.yaml"], _folder.Files("out"));
        Assert.False(Directory.Exists(_folder.At("out/old")));
    }

    [Fact]
    public void A_list_that_was_tampered_with_reaches_nothing_outside()
    {
        var outside = _folder.Write("precious.yaml", "precious");
        _folder.Write("out/.plimsoll", $"../precious.yaml\n{outside}\n");

        Assert.Equal(0, new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a"))).ExitCode);
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_file_of_someone_else_is_not_overwritten()
    {
        _folder.Write("out/app.yaml", "mine");

        var program = new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")));

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("exists and was not made by this program", Assert.Single(program.Messages));
        Assert.Equal("mine", _folder.Read("out/app.yaml"));
    }

    [Fact]
    public void Each_environment_has_its_folder_and_its_name_at_hand()
    {
        void Configure(ManifestAppBuilder app) => app.Add(Program.Object("ConfigMap", app.Is("PROD") ? "large" : $"small-{app.Environment}"));
        new Program(_folder).Build(Configure, "--declared-environments", "dev,prod", "--environment", "dev", "--environment", "prod");
        Assert.Equal([".plimsoll", "dev/app.yaml", "prod/app.yaml"], _folder.Files("out"));
        Assert.Contains("name: large", _folder.Read("out/prod/app.yaml"));
        Assert.Contains("name: small-dev", _folder.Read("out/dev/app.yaml"));

        // One alone leaves the others; one that is no longer declared goes.
        new Program(_folder).Build(Configure, "--declared-environments", "dev,prod", "--environment", "prod");
        Assert.Equal([".plimsoll", "dev/app.yaml", "prod/app.yaml"], _folder.Files("out"));
        new Program(_folder).Build(Configure, "--declared-environments", "prod", "--environment", "prod");
        Assert.Equal([".plimsoll", "prod/app.yaml"], _folder.Files("out"));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("a\\b")]
    [InlineData("nul")]
    [InlineData(".hidden")]
    [InlineData("a\0b")]
    public void A_file_name_that_leaves_the_folder_is_refused_at_its_line(string file)
    {
        var program = new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a"), file));

        Assert.Equal(1, program.ExitCode);
        Assert.Matches(@"OutputTests\.cs\(\d+\): error PLM9102: file name '.*' is not a path below", Assert.Single(program.Messages));
        Assert.Empty(_folder.Files("out"));
    }

    [Fact]
    public void An_object_name_that_leaves_the_folder_is_refused()
    {
        var program = new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "../../a")), "--layout", "file-per-object");

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("cannot be a file name", Assert.Single(program.Messages));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_made_is_one_error()
    {
        _folder.Write("out", "a file");

        var program = new Program(_folder).Build(app => app.Add(Program.Object("ConfigMap", "a")));

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("error PLM9103: manifests cannot be written to", Assert.Single(program.Messages));
    }
}
