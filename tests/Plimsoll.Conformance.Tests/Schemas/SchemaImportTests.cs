using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.SchemaImporter;
using Plimsoll.Schemas;

namespace Plimsoll.Conformance.Tests.Schemas;

public sealed class SchemaImportTests
{
    [SharedFact]
    public void TheCommittedFileIsWhatTheImportGives()
    {
        using var stream = typeof(KubernetesSchema).Assembly.GetManifestResourceStream("Plimsoll.Schemas.kubernetes.schema")!;

        Assert.Equal(Importer.Import(SharedData.Path("schemas/kubernetes")), new StreamReader(stream).ReadToEnd());
        Assert.True(stream.Length < 400_000, $"the schema has grown to {stream.Length} bytes");
    }

    [SharedFact]
    public void TheCommittedOciFileIsWhatTheImportGives()
    {
        using var stream = typeof(OciSchema).Assembly.GetManifestResourceStream("Plimsoll.Schemas.oci.schema")!;

        Assert.Equal(OciImporter.Import(SharedData.Path("conformance/oci-runtime-spec")), new StreamReader(stream).ReadToEnd());
    }

    [Theory]
    [InlineData("{", "line 1, byte 2", "is not JSON")]
    [InlineData("[]", "", "has no 'components'")]
    [InlineData("""{"components":{"schemas":[]},"kinds":[]}""", "components/schemas", "is not an object")]
    [InlineData("""{"components":{"schemas":{"a.B":{"properties":{"c":{"type":"strange"}}}}},"kinds":[]}""", "components/schemas/a.B/properties/c", "type 'strange'")]
    [InlineData("""{"components":{"schemas":{"a.B":{"properties":{"c":{"$ref":"#/elsewhere"}}}}},"kinds":[]}""", "a.B/properties/c/$ref", "'#/elsewhere'")]
    [InlineData("""{"components":{"schemas":{"a.B":{"properties":{},"required":["x"]}}},"kinds":[]}""", "a.B/required", "'x'")]
    [InlineData("""{"components":{"schemas":{"a.B":{"properties":{"c":7}}}},"kinds":[]}""", "a.B/properties/c", "is not an object")]
    [InlineData("""{"components":{"schemas":{}},"kinds":[{"group":"","version":"v1","kind":"Pod"}]}""", "kinds/Pod", "no schema")]
    [InlineData("""{"components":{"schemas":{}},"kinds":[{"group":"","version":"v1","kind":7}]}""", "kinds/kind", "is not text")]
    public void AMalformedDocumentIsAnErrorWithFileAndPlace(string json, string place, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("plimsoll-schema");
        try
        {
            var file = Path.Combine(folder.CreateSubdirectory("1.36").FullName, "v1.json");
            File.WriteAllText(file, json);
            var output = Path.Combine(folder.FullName, "out.schema");
            var errors = new StringWriter();

            Assert.Equal(2, Importer.Run(folder.FullName, output, errors));
            Assert.Contains(file, errors.ToString());
            Assert.Contains(place, errors.ToString());
            Assert.Contains(problem, errors.ToString());
            Assert.False(File.Exists(output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("limit 0.. a B.c", null)]
    [InlineData("limit 0..9 a B.c\nsource here", null)]
    [InlineData("limit 0.. a B.d", "'a.B.d'")]
    [InlineData("limit 0.. a B.text", "'a.B.text'")]
    [InlineData("limit 0.. x.C.c", "'limit 0.. x.C.c'")]
    [InlineData("limit .. a B.c", "'limit .. a B.c'")]
    [InlineData("limit 0..x a B.c", "'limit 0..x a B.c'")]
    [InlineData("limits 0.. a B.c", "'limits 0.. a B.c'")]
    public void LimitsThatFitNothingAreAnError(string lines, string? problem)
    {
        var schema = new MergedSchema(["1.36"]);
        var type = new ImportedType("a.B");
        type.Fields.Add("c", new("int32", IsRequired: false, "", ""));
        type.Fields.Add("text", new("string", IsRequired: false, "", ""));
        var imported = new ImportedSchema();
        imported.Types.Add(type.Name, type);
        schema.Add(0, imported);

        if (problem is not null)
        {
            Assert.Contains(problem, Assert.Throws<ImportException>(() => KubernetesLimits.Add(schema, lines)).Message);
        }
        else
        {
            KubernetesLimits.Add(schema, lines);
            Assert.StartsWith("min=0", schema.Types["a.B"].Fields["c"].Value.Limits);
        }
    }

    [Fact]
    public void AFolderWithoutVersionsIsAnError()
    {
        var errors = new StringWriter();

        Assert.Equal(2, Importer.Run("no/such/folder", "out", errors));
        Assert.Contains("no/such/folder", errors.ToString());
    }
}
