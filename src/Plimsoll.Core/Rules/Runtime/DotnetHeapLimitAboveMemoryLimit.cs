using Plimsoll.Findings;
using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>PLM7404.</summary>
internal sealed class DotnetHeapLimitAboveMemoryLimit() : Rule(ContainerParts.Env), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7404",
        Name = "dotnet-heap-limit-above-memory-limit",
        Title = "Heap that the container cannot have",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            The .NET runtime collects garbage with the limit of its heap in mind. Where that lies above the memory of the container,
            the kernel kills the process before the collector sees a reason to work.
            """,
        Remedy = """
            Leave the variable out, so that the heap follows the limit of the container, or set it well below. The values are
            hexadecimal.
            """,
        Sources = ["https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector#heap-limit"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DOTNET_GCHeapHardLimit, value: "40000000" }]
                  resources: { limits: { memory: 512Mi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DOTNET_GCHeapHardLimit, value: "10000000" }]
                  resources: { limits: { memory: 512Mi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var variable in container.Env)
        {
            if (Setting(variable.Name) is not { } setting || variable.Value is not { Text: { } text } value || Hexadecimal(text) is not { } number)
            {
                continue;
            }

            var limit = container.Limits["memory"];
            if (setting == "GCHeapHardLimitPercent" ? number > 100 : Amount.IsSomeBelow(limit, number))
            {
                container.Say(this, value.Node, $"lets the heap of .NET grow to {(setting == "GCHeapHardLimitPercent" ? $"{number} percent of its memory" : $"{number} bytes, above its limit of {Amount.Text(limit)}")}");
            }
        }
    }

    private static string? Setting(string? name)
    {
        var underscore = name is null || !(name.StartsWith("DOTNET_", StringComparison.Ordinal) || name.StartsWith("COMPlus_", StringComparison.Ordinal)) ? -1 : name.IndexOf('_');
        return underscore > 0 && name!.Substring(underscore + 1) is "GCHeapHardLimit" or "GCHeapHardLimitPercent" ? name!.Substring(underscore + 1) : null;
    }

    private static long? Hexadecimal(string text)
    {
        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text.Substring(2) : text;
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
    }
}
