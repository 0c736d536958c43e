namespace Plimsoll.Tests.Package;

/// <summary>A project that has one package reference.</summary>
public sealed class TestProject
{
    private readonly PackageFixture _fixture;
    private readonly TempFolder _root;
    private readonly string _name;

    public TestProject(PackageFixture fixture, TempFolder root, string name, string program, string properties)
    {
        (_fixture, _root, _name) = (fixture, root, name);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plimsoll" Version="*" />
              </ItemGroup>
            </Project>
            """);
        // These tests are about PLM2004; that the container is privileged is another finding.
        Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PLM1101.severity = none\n");
        Write("Program.cs", program);
        Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
    }

    /// <summary>Adds something to the project file.</summary>
    public void AddToProject(string xml) => Write($"{_name}.csproj", Read($"{_name}.csproj").Replace("</Project>", xml + "</Project>"));

    public string Program => _root.At($"{_name}/Program.cs");

    public void Write(string file, string text) => _root.Write($"{_name}/{file}", text);

    public string Read(string file) => _root.Read($"{_name}/{file}");

    public string At(string file) => _root.At($"{_name}/{file}");

    public IReadOnlyList<string> Manifests => _root.Files($"{_name}/manifests");

    /// <summary>Builds, and returns the exit code with each warning and error once.</summary>
    public (int Exit, IReadOnlyList<string> Messages) Build(params string[] arguments)
    {
        var (exit, output) = _fixture.Dotnet(_root.At(_name), ["build", "-nologo", "-v", "m", "-clp:NoSummary", .. arguments]);
        return (exit, [.. output.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()]);
    }

    public (int Exit, string Output) Dotnet(params string[] arguments) => _fixture.Dotnet(_root.At(_name), arguments);
}
