using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Values of a Pod and of selectors that the API server refuses though they are of the right type:
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
/// </summary>
internal static class PodGrammar
{
    /// <summary>An operator takes values, one value or none.</summary>
    public static void Requirement(ConfigValue requirement, SchemaLog log)
    {
        var (operation, values) = (requirement["operator"], requirement["values"]);
        var count = values.Items.Count;
        if (operation.Text is "Exists" or "DoesNotExist" && count > 0)
        {
            Refuse(values, $"has values, and the operator {operation.Text} takes none", log);
        }
        else if (operation.Text is "In" or "NotIn" && count == 0 && values.ShowsAllItems && log.IsWhole)
        {
            Refuse(operation, $"is {operation.Text}, which needs values", log);
        }
        else if (operation.Text is "Gt" or "Lt" && (count > 1 || (count == 0 && values.ShowsAllItems && log.IsWhole)))
        {
            Refuse(operation, $"is {operation.Text}, which needs one value", log);
        }
    }

    public static void HostAlias(ConfigValue alias, SchemaLog log)
    {
        Address(alias["ip"], log);
        foreach (var name in alias["hostnames"].Items)
        {
            log.Name(ConfigValue.Of(name), NameGrammar.Subdomain);
        }
    }

    public static void Resolvers(ConfigValue config, SchemaLog log)
    {
        foreach (var server in config["nameservers"].Items)
        {
            Address(ConfigValue.Of(server), log);
        }
    }

    /// <summary>A file of a volume is named within the volume; what starts with two dots is the kubelet's own.</summary>
    public static void FileOfVolume(ConfigValue file, SchemaLog log)
    {
        var path = file["path"];
        if (path.Text is { Length: > 0 } text && (text[0] == '/' || text.StartsWith("..", StringComparison.Ordinal) || GoesUp(text)))
        {
            Refuse(path, $"is \"{SchemaLog.Short(text)}\", which leads out of the volume", log);
        }
    }

    public static void HostPath(ConfigValue source, SchemaLog log)
    {
        if (source["path"].Text is { } text && GoesUp(text))
        {
            Refuse(source["path"], $"is \"{SchemaLog.Short(text)}\", which has '..' in it", log);
        }
    }

    public static void Spread(ConfigValue constraint, SchemaLog log)
    {
        if (constraint["minDomains"].Integer is not null && constraint["whenUnsatisfiable"].Is("ScheduleAnyway") == Verdict.Definite)
        {
            Refuse(constraint["minDomains"], "goes with whenUnsatisfiable: DoNotSchedule alone", log);
        }
    }

    public static void AffinityTerm(ConfigValue term, SchemaLog log)
    {
        if (term["topologyKey"].Text is "")
        {
            Refuse(term["topologyKey"], "is empty", log);
        }
    }

    /// <summary>A blank alone stands for an image that OpenShift fills in.</summary>
    public static void Image(ConfigValue image, SchemaLog log)
    {
        if (image.Text is { } text && text.Trim().Length is > 0 and var length && length < text.Length)
        {
            Refuse(image, $"is \"{SchemaLog.Short(text)}\", with blanks around it", log);
        }
    }

    private static void Address(ConfigValue address, SchemaLog log)
    {
        if (address.Text is { Length: > 0 } text && CustomFormat.Matches("ipv4", text) == Verdict.No && CustomFormat.Matches("ipv6", text) == Verdict.No)
        {
            Refuse(address, $"is \"{SchemaLog.Short(text)}\", which is no IP address", log);
        }
    }

    private static bool GoesUp(string path) => Array.IndexOf(path.Split('/'), "..") >= 0;

    private static void Refuse(ConfigValue value, string problem, SchemaLog log) => log.Add(FormRules.ImpossibleValue, value.Node!, $"field \"{NodePath.Of(value.Node!)}\" {problem}");
}
