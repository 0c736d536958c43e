using Plimsoll.SchemaImporter;

switch (args)
{
    case ["oci", var folder, var output]:
        return Importer.Run(OciImporter.Import, folder, output, Console.Error);
    case [var folder, var output]:
        return Importer.Run(folder, output, Console.Error);
    default:
        Console.Error.WriteLine("usage: Plimsoll.SchemaImporter [oci] FOLDER OUTPUT");
        Console.Error.WriteLine("FOLDER holds one folder of OpenAPI documents for each Kubernetes version, named like 1.36,");
        Console.Error.WriteLine("or, with oci, the folder schema of https://github.com/opencontainers/runtime-spec.");
        return 2;
}
