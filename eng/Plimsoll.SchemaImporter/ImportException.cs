namespace Plimsoll.SchemaImporter;

/// <summary>The input is not what an OpenAPI document of Kubernetes looks like.</summary>
internal sealed class ImportException(string file, string place, string problem)
    : Exception($"{file}: {(place.Length == 0 ? "" : place + ": ")}{problem}");
