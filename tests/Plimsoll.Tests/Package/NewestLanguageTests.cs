namespace Plimsoll.Tests.Package;

/// <summary>C# that only the compiler of the SDK understands, which is newer than the one that the analyzers are compiled against.</summary>
[Trait("Category", "Package")]
[Collection(PackageFixture.Name)]
public sealed class NewestLanguageTests(PackageFixture package)
{
    [Fact]
    public void What_the_compiler_of_the_sdk_can_parse_is_followed()
    {
        var project = package.Project("""
            using Plimsoll;
            using Plimsoll.Kubernetes;

            return ManifestApp.Run(args, app =>
            {
                var calm = Made("calm").Risky();
                calm.Calm();
                calm.SecurityContext?.RunAsUser = 0;
                var change = new Change(Made("changed").Risky());
                change += false;
                app.Add(new Pod("p").WithContainer(calm).WithContainer(change.Container).WithContainer(Container.OfRisk).WithContainer(Made("root").Risky()));
            });

            static Container Made(string name) => new(name, "example.com/i:1");

            internal sealed class Change(Container container)
            {
                public Container Container => container;

                public void operator +=(bool privileged) => container.Privileged(privileged);
            }

            internal static class Extensions
            {
                extension(Container c)
                {
                    public Container Risky() => c.Privileged();

                    public void Calm() => c.Privileged(false);

                    public static Container OfRisk => new Container("own", "example.com/i:1").Privileged();
                }
            }
            """, name: "newest");

        var (exit, messages) = project.Build("-p:PlimsollEmit=false");

        Assert.Equal(0, exit);
        var said = messages.Where(message => message.Contains("PLM2004")).Select(message => message.Split('"')[1]).Order(StringComparer.Ordinal);
        Assert.Equal(["own", "root"], said);
        Assert.Equal(0, project.Build("-p:NoWarn=PLM2004").Exit);
        Assert.Equal(2, project.Read("manifests/newest.yaml").Split("privileged: true").Length - 1);
    }
}
