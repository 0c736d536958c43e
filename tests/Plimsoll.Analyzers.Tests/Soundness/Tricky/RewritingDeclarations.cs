using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

public sealed class RewrittenOptions
{
    public bool Risky { get; init; }

    public long Uid { get; init; } = 1000;

    public void Load() => Rewriter.Fill(this);
}

public sealed class RewrittenKept(bool risky)
{
    public bool Risky { get; } = risky;
}

public sealed record RewrittenRecord(string Name, bool Risky);

public sealed record RewrittenOuter(RewrittenOptions Inner);

public readonly record struct RewrittenPoint(bool Risky);

public sealed class RewrittenInPart
{
    public bool Risky { get; init; }

    public bool Other { get; set; }
}

/// <summary>What binds a configuration to an object that exists already.</summary>
public static class Rewriter
{
    public static readonly List<object> Held = [];

    public static readonly RewrittenOptions Shared = new() { Risky = true };

    public static object? Last;

    public static RewrittenOptions? Current;

    public static void Fill(object? item)
    {
        foreach (var field in item!.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            if (field.FieldType == typeof(bool))
            {
                field.SetValue(item, false);
            }
        }
    }

    public static readonly RewrittenOptions FilledAtStart = new() { Risky = true };

    public static readonly RewrittenRecord FilledByExtension = new("r", true);

    public static RewrittenOptions FilledAsObject { get; } = new() { Risky = true };

    public static readonly RewrittenOptions ShownAtStart = new() { Risky = true };

    [ModuleInitializer]
    public static void Start()
    {
        Fill(FilledAtStart);
        FilledByExtension.Filled();
        Fill((object)Rewriter.FilledAsObject!);
        _ = string.Format("{0}", ShownAtStart) + (ShownAtStart.Equals(FilledAtStart) ? "x" : "");
    }

    public static void FillAny<T>(T item) => Fill(item);

    public static void FillEach(IEnumerable items)
    {
        foreach (var item in items)
        {
            Fill(item);
        }
    }

    public static void FillParts(object item)
    {
        foreach (var property in item.GetType().GetProperties().Where(property => property.PropertyType.IsClass))
        {
            Fill(property.GetValue(item));
        }
    }

    public static void FillKept() => FillEach(Held.Append(Last ?? "").Append(Current ?? (object)"").ToList());

    public static bool FillMade(Func<object> made)
    {
        Fill(made());
        return false;
    }

    public static void FillOptions(RewrittenOptions options) => Fill(options);

    public static async Task FillLater(RewrittenOptions options)
    {
        await Task.Yield();
        Fill(options);
    }
}

public interface IRewriter
{
    void Load(RewrittenOptions options);
}

public sealed class FillingRewriter : IRewriter
{
    public void Load(RewrittenOptions options) => Rewriter.Fill(options);
}

public sealed class RewritingHolder
{
    private readonly RewrittenOptions _options;

    public RewritingHolder(RewrittenOptions options)
    {
        _options = options;
        Rewriter.FillOptions(_options);
    }
}

public static class RewritingExtensions
{
    [ConfigSet("spec.hostNetwork", true)]
    public static Pod Rewriting(this Pod pod, object options)
    {
        Rewriter.Fill(options);
        return pod.WithHostNetwork();
    }

    public static T Filled<T>(this T item)
    {
        Rewriter.Fill(item);
        return item;
    }
}
