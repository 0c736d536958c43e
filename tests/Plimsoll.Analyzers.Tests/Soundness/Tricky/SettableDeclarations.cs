using System;
using System.Collections.Generic;
using System.ComponentModel;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

/// <summary>Code that sets properties of objects without a word that says which: what a serializer does, or what binds a configuration.</summary>
public static class SetUnseen
{
    public static readonly List<object> Held = [];

    public static object? Last;

    public static bool Calm(object? item)
    {
        foreach (PropertyDescriptor property in TypeDescriptor.GetProperties(item!))
        {
            if (property.Name == "Privileged")
            {
                property.SetValue(item, false);
            }
        }

        return false;
    }

    public static void Keep(object item) => Held.Add(item);

    public static void CalmAll()
    {
        foreach (var item in Held)
        {
            if (item is System.Collections.IEnumerable all)
            {
                foreach (var each in all)
                {
                    Calm(each);
                }
            }
            else
            {
                Calm(item is Func<object> made ? made() : item);
            }
        }
    }

    public static void Later(Action action) => Held.Add(new Func<object>(() =>
    {
        action();
        return "";
    }));
}

public interface ISetOptions
{
    bool Privileged { get; }
}

public sealed class SetOptions : ISetOptions
{
    public string Image { get; set; } = "i";

    public bool Privileged { get; set; }

    public long Uid { get; set; } = 1000;

    public string Tagged => Image + ":latest";

    public bool IsRoot() => Uid == 0;

    public Action Calming() => () => SetUnseen.Calm(this);

    public bool Calmed() => SetUnseen.Calm(this);
}

public sealed class SetGroup
{
    public SetOptions? First { get; set; }

    public IReadOnlyList<SetOptions> All { get; set; } = [];
}

public class SetBase
{
    public bool Privileged { get; set; } = true;
}

public sealed class SetDerived : SetBase
{
    public long Uid { get; set; }
}

public sealed record SetRecord(string Name)
{
    public bool Privileged { get; set; } = true;
}

public record struct SetStructure(bool Privileged, long Uid);

public struct SetStructureThatIsReplaced
{
    public bool Privileged { get; set; }

    public void Reset() => this = default;
}

public sealed class SetShown
{
    public bool Privileged { get; set; } = true;

    public override string ToString()
    {
        SetUnseen.Calm(this);
        return "";
    }
}

public sealed record SetPrinted
{
    public bool Privileged { get; set; } = true;

    public bool Calmed => SetUnseen.Calm(this);
}

public sealed class SetDisposed : IDisposable
{
    public bool Privileged { get; set; } = true;

    public void Dispose() => SetUnseen.Calm(this);
}

public sealed class SetThroughProperty
{
    public bool Calm { get => Privileged; set => SetUnseen.Keep(this); }

    public bool Privileged { get; set; } = true;
}

public sealed class SetEqual
{
    public override bool Equals(object? obj) => SetUnseen.Calm(obj);

    public override int GetHashCode() => 0;
}

public sealed record SetBox(SetOptions Options);

public sealed class SetHolder
{
    private readonly SetOptions _options;

    public SetHolder(SetOptions options)
    {
        _options = options;
        SetUnseen.Keep(_options);
    }
}

public sealed class SetPlace
{
    public SetOptions? Options { get; set; }
}

public sealed class SetField
{
    public string Drop = "NET_RAW";

    public ref string At() => ref Drop;
}

public sealed class SetFieldOfText
{
    public string Drop = "NET_RAW";
}

public sealed class SetNested(SetNestedPart part)
{
    public SetNestedPart Part { get; } = part;
}

public sealed class SetNestedPart
{
    public bool Privileged { get; set; } = true;
}

public sealed class SetDefaults
{
    public static readonly SetOptions Shared = new() { Privileged = true };

    public static readonly IReadOnlyList<SetOptions> List = [new() { Privileged = true }];
}

public static class SetExtensions
{
    [ConfigSet("spec.hostNetwork", true)]
    public static Pod Said(this Pod pod, object options)
    {
        SetUnseen.Calm(options);
        return pod.WithHostNetwork();
    }

    [ConfigScope("spec")]
    public static Pod Noted(this Pod pod, object options)
    {
        SetUnseen.Calm(options);
        return pod;
    }

    [ConfigSet("spec.hostNetwork", true)]
    public static Pod SaidOfAll(this Pod pod, IEnumerable<SetOptions> options)
    {
        foreach (var each in options)
        {
            SetUnseen.Calm(each);
        }

        return pod.WithHostNetwork();
    }
}
