using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Constructor_that_keeps_what_it_is_given(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new KeptSpec("§-c0", true, 0).Build()));
    }

    [Definite("root c0")]
    public static void Constructor_of_a_tuple(Output app, bool a, bool b, int n)
    {
        var spec = new SwappedSpec(true, false, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(spec.First).RunAsUser(spec.User)));
    }

    [Definite("privileged c0")]
    public static void Constructor_after_an_initializer(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new OverriddenSpec(true).Risky)));
    }

    public static void Constructor_that_changes_its_parameter(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new ReassigningSpec(true).Risky)));
    }

    public static void Constructor_that_assigns_twice(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new TwiceSpec(true).Risky)));
    }

    public static void Constructor_that_calls(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new CallingSpec(true).Risky)));
    }

    public static void Constructor_that_calls_another(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new ChainedSpec(true).Risky)));
    }

    public static void Constructor_of_a_field_that_a_method_sets(Output app, bool a, bool b, int n)
    {
        var spec = new LooseSpec(true);
        spec.Mend();
        app.Add(new Pod("§").WithContainer(spec.Build("§-c0")));
    }

    public static void Constructor_that_sets_another_object(Output app, bool a, bool b, int n)
    {
        var other = new OtherSpec(null, true);
        _ = new OtherSpec(other, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(other.Risky)));
    }

    public static void Constructor_that_sets_what_all_share(Output app, bool a, bool b, int n)
    {
        SharedSpec.Risky = true;
        _ = new SharedSpec(false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(SharedSpec.Risky)));
    }

    public static void Constructor_with_a_constant_of_the_name_of_a_parameter(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new NamesakeSpec(true).Risky)));
    }

    public static void Constructor_that_inverts(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new InvertingSpec(true).Risky)));
    }

    public static void Constructor_of_a_base(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new DerivedSpec(true).Risky)));
    }

    public static void Constructor_that_keeps_an_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new HoldingSpec(c).Mend();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Constructor_that_keeps_an_object_loosely(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new LooselyHoldingSpec(c).Mend();
        app.Add(new Pod("§").WithContainer(c));
    }
}

public sealed class KeptSpec
{
    private readonly string _name;
    private readonly bool _risky;
    private readonly long _user;

    public KeptSpec(string name, bool risky, long user)
    {
        _name = name;
        this._risky = risky;
        _user = user;
    }

    public Container Build() => new Container(_name, "i").Privileged(_risky).RunAsUser(_user);
}

public sealed class SwappedSpec
{
    public SwappedSpec(bool first, bool second, long user) => (First, Second, User) = (second, first, user);

    public bool First { get; }

    public bool Second { get; }

    public long User { get; }
}

public sealed class OverriddenSpec
{
    public OverriddenSpec(bool risky)
    {
        Risky = risky;
    }

    public bool Risky { get; } = false;
}

public sealed class ReassigningSpec
{
    public ReassigningSpec(bool risky)
    {
        risky = !risky;
        Risky = risky;
    }

    public bool Risky { get; }
}

public sealed class TwiceSpec
{
    public TwiceSpec(bool risky)
    {
        Risky = risky;
        Risky = false;
    }

    public bool Risky { get; }
}

public sealed class CallingSpec
{
    private bool _risky;

    public CallingSpec(bool risky)
    {
        _risky = risky;
        Mend();
    }

    public bool Risky => _risky;

    private void Mend() => _risky = false;
}

public sealed class ChainedSpec
{
    public ChainedSpec(bool risky)
        : this(!risky, 1)
    {
    }

    private ChainedSpec(bool risky, int unused) => (Risky, Unused) = (risky, unused);

    public bool Risky { get; }

    public int Unused { get; }
}

public sealed class LooseSpec
{
    private bool _risky;

    public LooseSpec(bool risky) => _risky = risky;

    public void Mend() => _risky = false;

    public Container Build(string name) => new Container(name, "i").Privileged(_risky);
}

public sealed class OtherSpec
{
    public OtherSpec(OtherSpec? other, bool risky)
    {
        Risky = risky;
        if (other is not null)
        {
            other.Risky = risky;
        }
    }

    public bool Risky { get; private set; }
}

public sealed class SharedSpec
{
    public SharedSpec(bool risky) => Risky = risky;

    public static bool Risky { get; set; }
}

public sealed class NamesakeSpec
{
    private const bool risky = false;

    public NamesakeSpec(bool risky) => Given = risky;

    public bool Given { get; }

    public bool Risky { get; } = risky;
}

public sealed class InvertingSpec
{
    private bool _safe;

    public InvertingSpec(bool risky) => Risky = risky;

    public bool Risky
    {
        get => _safe;
        private init => _safe = !value;
    }
}

public class BaseSpec
{
    public BaseSpec(bool risky) => Risky = !risky;

    public bool Risky { get; }
}

public sealed class DerivedSpec : BaseSpec
{
    public DerivedSpec(bool risky)
        : base(risky)
    {
    }
}

public sealed class HoldingSpec
{
    private readonly Container _held;

    public HoldingSpec(Container held) => _held = held;

    public void Mend() => _held.Privileged(false);
}

public sealed class LooselyHoldingSpec
{
    private Container _held;

    public LooselyHoldingSpec(Container held) => _held = held;

    public void Mend() => _held.Privileged(false);
}
