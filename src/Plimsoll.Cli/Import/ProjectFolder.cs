using System.Text;
using Plimsoll.CSharp;
using Plimsoll.Files;

namespace Plimsoll.Cli.Import;

/// <summary>The folder that a program is written into: all of it, or nothing.</summary>
internal sealed class ProjectFolder(string path, bool replace)
{
    /// <summary>Writes files.</summary>
    /// <exception cref="IOException">A file is there already, or cannot be written.</exception>
    public void Write(IReadOnlyList<CSharpFile> files)
    {
        Directory.CreateDirectory(path);
        var all = Directory.EnumerateFiles(path, "*.csproj").Any() ? files : [.. files, Project()];
        if (!replace && all.FirstOrDefault(file => File.Exists(Full(file))) is { } known)
        {
            throw new IOException($"'{Path.Join(path, known.Name)}' is there already; --force replaces it");
        }

        var staged = new List<StagedFile>();
        try
        {
            foreach (var file in all)
            {
                var next = new StagedFile(Full(file));
                staged.Add(next);
                Fill(next, Encoding.UTF8.GetBytes(file.Text));
                next.Complete();
            }

            staged.ForEach(file => file.Commit());
        }
        finally
        {
            staged.ForEach(file => file.Dispose());
        }
    }

    private string Full(CSharpFile file) => Path.GetFullPath(Path.Join(path, file.Name));

    private static void Fill(StagedFile file, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(file.GetSpan(bytes.Length));
        file.Advance(bytes.Length);
    }

    private CSharpFile Project() => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) + ".csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Plimsoll" Version="{Cli.Program.Version}" />
          </ItemGroup>
        </Project>

        """.ReplaceLineEndings("\n"));
}
