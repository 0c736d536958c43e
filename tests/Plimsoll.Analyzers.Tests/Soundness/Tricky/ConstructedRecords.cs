using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Records and classes in several places that are made by code.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Constructed_record(Output app, bool a, bool b, int n)
    {
        var service = new CodedRecordService("c0", "system");
        var copy = service with { Name = "c1", Risky = !service.Risky };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(service.Risky && service.Tags[0] == "system")).WithContainer(new Container("§-c1", "i").Privileged(copy.Name == "c1" && !copy.Risky)));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Constructed_record_with_a_head(Output app, bool a, bool b, int n)
    {
        var (first, second) = (new CodedRecordHead("c0", 7), new CodedRecordHead(" c1 "));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Name == "c0" && first.Uid == 8)).WithContainer(new Container("§-c1", "i").Privileged(second.Name == "c1" && second.Uid == 1 && second.IsFirst)));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Constructed_class_in_parts(Output app, bool a, bool b, int n)
    {
        var parts = new CodedRecordParts("c0");
        app.Add(parts.Build("§").WithContainer(new Container("§-c1", "i").Privileged(parts.Count == 2)));
    }

    public static void Constructed_record_that_is_copied_by_code(Output app, bool a, bool b, int n)
    {
        var copy = new CodedRecordCopying("x") with { Name = "y" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Risky)).WithContainer(new Container("§-c1", "i").Privileged(copy.Name != "y")));
    }

    public static void Constructed_record_that_is_compared(Output app, bool a, bool b, int n)
    {
        var (first, second) = (new CodedRecordService("x", "system"), new CodedRecordService("x", "system"));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first == second)).WithContainer(new Container("§-c1", "i").Privileged(new CodedRecordHead("x") != new CodedRecordHead("x"))));
    }

    public static void Constructed_record_that_shows_itself(Output app, bool a, bool b, int n)
    {
        var shown = new CodedRecordShown("x");
        _ = $"{shown}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(shown.Risky)));
    }

    public static void Constructed_record_of_a_copy(Output app, bool a, bool b, int n)
    {
        var copy = new CodedRecordTwice("x", true).Again();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Risky)).WithContainer(new Container("§-c1", "i").Privileged(copy.Name == "")));
    }

    public static void Constructed_record_whose_property_is_its_own(Output app, bool a, bool b, int n)
    {
        var own = new CodedRecordOwn("c0", true, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(own.Risky).RunAsUser(own.Uid)).WithContainer(new Container("§-c1", "i").Privileged(own.Name == "c0")));
    }

    public static void Constructed_record_with_a_list_that_is_shared(Output app, bool a, bool b, int n)
    {
        var first = new CodedRecordService("x", "system");
        var second = first with { Name = "y" };
        second.Tags[0] = "calm";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Tags[0] == "system")));
    }

    public static void Constructed_record_that_inherits(Output app, bool a, bool b, int n)
    {
        CodedRecordBase derived = new CodedRecordDerived("x");
        var copy = derived with { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(derived.Risky)).WithContainer(new Container("§-c1", "i").Privileged(copy is CodedRecordDerived { Extra: false } && copy.Risky)));
    }
}

internal sealed record CodedRecordService
{
    public CodedRecordService(string name, string tier)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Risky = tier == "system";
        Tags.Add(tier);
    }

    public string Name { get; init; }

    public bool Risky { get; init; }

    public List<string> Tags { get; } = [];

    public string Image => $"registry.test/{Name}";
}

internal sealed record CodedRecordHead(string Name, int Uid)
{
    public CodedRecordHead(string name)
        : this(name.Trim(), 0)
    {
        IsFirst = Uid == 1;
    }

    public int Uid { get; } = Uid + 1;

    public bool IsFirst { get; private set; }
}

internal sealed partial class CodedRecordParts
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public Pod Build(string pod) => new Pod(pod).WithContainer(new Container($"{pod}-{_names[0]}", "i").Privileged(_risky));
}

internal sealed partial class CodedRecordParts
{
    private bool _risky;

    public CodedRecordParts(string name)
    {
        _names.Add(name);
        _names.Add("other");
        _risky = _names.Count == 2;
    }
}

internal sealed record CodedRecordCopying
{
    public CodedRecordCopying(string name)
    {
        Name = name;
        Risky = name.Length == 1;
    }

    private CodedRecordCopying(CodedRecordCopying other)
    {
        Name = other.Name + "!";
        Risky = !other.Risky;
    }

    public string Name { get; init; }

    public bool Risky { get; init; }
}

internal sealed record CodedRecordShown
{
    public CodedRecordShown(string name) => Risky = name.Length == 1;

    public bool Risky { get; private set; }

    public string Shown => Calm();

    private string Calm()
    {
        Risky = false;
        return "";
    }
}

internal sealed record CodedRecordTwice
{
    public CodedRecordTwice(string name, bool risky)
    {
        Name = name + "";
        Risky = risky && name.Length > 0;
    }

    public string Name { get; } = "";

    public bool Risky { get; }

    public CodedRecordTwice Again() => new(this);
}

internal sealed record CodedRecordOwn(string Name, bool Risky, long Uid)
{
    public string Name { get; } = "fixed" + Name.Length;

    public bool Risky { get; } = !Risky && Name.Trim().Length > 0;

    public long Uid { get; init; }
}

internal record CodedRecordBase
{
    public CodedRecordBase(string name) => Risky = name.Length > 5;

    public bool Risky { get; init; }
}

internal sealed record CodedRecordDerived : CodedRecordBase
{
    public CodedRecordDerived(string name)
        : base(name + "123456")
    {
        Extra = !Risky;
    }

    public bool Extra { get; }
}
