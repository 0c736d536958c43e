using Plimsoll.SchemaImporter;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Plimsoll.SchemaImporter FOLDER OUTPUT");
    Console.Error.WriteLine("FOLDER holds one folder of OpenAPI documents for each Kubernetes version, named like 1.36.");
    return 2;
}

return Importer.Run(args[0], args[1], Console.Error);
