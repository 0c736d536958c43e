using System.Text;

namespace Plimsoll.SchemaImporter;

/// <summary>Turns folders of OpenAPI documents into the text of <c>kubernetes.schema</c>.</summary>
internal static class Importer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Imports and writes; 0 when done, 2 when the input or the output is at fault.</summary>
    public static int Run(string folder, string output, TextWriter errors) => Run(Import, folder, output, errors);

    /// <summary>The same with another way to import.</summary>
    public static int Run(Func<string, string> import, string folder, string output, TextWriter errors)
    {
        try
        {
            // Written in one go at the end, so that a failed import leaves the old file as it was.
            File.WriteAllText(output, import(folder), Utf8);
            return 0;
        }
        catch (Exception error) when (error is ImportException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine("error: " + error.Message);
            return 2;
        }
    }

    /// <summary>The text of the schema file.</summary>
    /// <exception cref="ImportException">The folder holds no versions, or a document is malformed.</exception>
    public static string Import(string folder)
    {
        var versions = OpenApiFolder.Versions(folder);
        var merged = new MergedSchema(versions);
        for (var i = 0; i < versions.Count; i++)
        {
            merged.Add(i, OpenApiFolder.Read(folder, versions[i]));
        }

        KubernetesLimits.Add(merged);
        return SchemaFileWriter.Write(merged, SchemaFileWriter.KubernetesHeader);
    }
}
