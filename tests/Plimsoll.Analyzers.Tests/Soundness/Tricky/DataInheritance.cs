using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Inherited_template_with_hooks(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new RiskyTemplate().Build("§-c0")));
    }

    [Definite("root c0")]
    public static void Inherited_hook_that_is_not_overridden(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new CalmTemplate().Build("§-c0").RunAsUser(0)));
    }

    [Definite("privileged c0")]
    public static void Inherited_property_of_a_record(Output app, bool a, bool b, int n)
    {
        var spec = new InheritingRecord("§-c0") { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container(spec.Name, "i").Privileged(spec.Risky)));
    }

    public static void Inherited_hook_that_asks_its_base(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new InvertingTemplate().Build("§-c0")));
    }

    public static void Inherited_hook_seen_as_its_base(Output app, bool a, bool b, int n)
    {
        RiskyTemplate template = new InvertingTemplate();
        app.Add(new Pod("§").WithContainer(template.Build("§-c0")));
    }

    public static void Inherited_property_that_is_hidden(Output app, bool a, bool b, int n)
    {
        var spec = new HidingRecord { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(((HiddenRecord)spec).Risky)));
    }

    public static void Inherited_property_that_hides(Output app, bool a, bool b, int n)
    {
        var spec = new ComputingRecord { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(spec.Risky)));
    }

    public static void Inherited_property_that_overrides_another(Output app, bool a, bool b, int n)
    {
        var spec = new OverridingRecord { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(((VirtualRecord)spec).Risky)));
    }

    public static void Inherited_method_on_one_of_two(Output app, bool a, bool b, int n)
    {
        Template template = a ? new RiskyTemplate() : new CalmTemplate();
        app.Add(new Pod("§").WithContainer(template.Build("§-c0")));
    }

    public static void Inherited_constructor_of_the_base(Output app, bool a, bool b, int n)
    {
        var spec = new WithBaseConstructor();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(spec.Risky)));
    }

    public static void Inherited_interface_with_a_body(Output app, bool a, bool b, int n)
    {
        IHook hook = new HookedRecord(false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(hook.Risky)));
    }

    public static void Inherited_interface_that_is_implemented_beside(Output app, bool a, bool b, int n)
    {
        var spec = new BesideRecord(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(((IHook)spec).Risky)));
    }

    public static void Inherited_record_that_reflection_changes(Output app, bool a, bool b, int n)
    {
        var spec = new InheritingRecord("§-c0") { Risky = true };
        typeof(InheritingRecord).GetProperty("Risky")!.SetValue(spec, false);
        app.Add(new Pod("§").WithContainer(new Container(spec.Name, "i").Privileged(spec.Risky)));
    }

    public static void Inherited_copy_of_a_derived_record(Output app, bool a, bool b, int n)
    {
        HiddenRecord spec = new DerivedRecord { Risky = true, Off = true };
        var copy = spec with { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Really)));
    }
}

public abstract class Template
{
    protected abstract bool Risky { get; }

    protected virtual long User() => 1000;

    public Container Build(string name) => new Container(name, "i").Privileged(Risky).RunAsUser(User());
}

public class RiskyTemplate : Template
{
    protected override bool Risky => true;

    protected override long User() => 0;
}

public sealed class CalmTemplate : Template
{
    protected override bool Risky => false;
}

public sealed class InvertingTemplate : RiskyTemplate
{
    protected override bool Risky => !base.Risky;

    protected override long User() => base.User() + 1000;
}

public abstract record RecordBase
{
    public bool Risky { get; init; }
}

public sealed record InheritingRecord(string Name) : RecordBase;

public record HiddenRecord
{
    public bool Risky { get; init; }

    public virtual bool Really => Risky;
}

public sealed record HidingRecord : HiddenRecord
{
    public new bool Risky { get; init; }
}

public sealed record ComputingRecord : HiddenRecord
{
    public new bool Risky { get => !base.Risky; init => base.Risky = value; }
}

public sealed record DerivedRecord : HiddenRecord
{
    public bool Off { get; init; }

    public override bool Really => Risky && !Off;
}

public record VirtualRecord
{
    public virtual bool Risky { get; init; }
}

public sealed record OverridingRecord : VirtualRecord
{
    private readonly bool _risky;

    public override bool Risky { get => _risky; init => _risky = !value; }
}

public abstract class BaseConstructor
{
    protected BaseConstructor() => Risky = false;

    public bool Risky { get; init; } = true;
}

public sealed class WithBaseConstructor : BaseConstructor;

public interface IHook
{
    bool Risky => true;
}

public sealed record HookedRecord(bool Risky) : IHook;

public sealed record BesideRecord(bool Risky) : IHook
{
    bool IHook.Risky => false;
}
