using System;
using Plimsoll.Kubernetes;

// Flags of enumerations, and operators that look at each bit.
public static partial class Programs
{
    [Flags]
    public enum Grants
    {
        None = 0,
        Root = 1,
        Privileged = 2,
        Net = 4,
        All = Root | Privileged | Net,
    }

    [Flags]
    public enum WideGrants : ulong
    {
        None = 0,
        Privileged = 1UL << 63,
        Root = 1,
    }

    [Flags]
    public enum SmallGrants : sbyte
    {
        Root = 1,
        Privileged = -128,
    }

    [Definite("privileged c0")]
    public static void Flag_of_an_argument(Output app, bool a, bool b, int n) => app.Add(Granted("§", Grants.Privileged | Grants.Net));

    public static void Flag_that_is_not_given(Output app, bool a, bool b, int n) => app.Add(Granted("§", Grants.Net));

    public static void Flag_of_a_condition(Output app, bool a, bool b, int n) => app.Add(Granted("§", a ? Grants.All : Grants.None));

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Flag_put_together(Output app, bool a, bool b, int n)
    {
        var grants = Grants.None;
        grants |= Grants.Root;
        grants |= Grants.Privileged;
        grants &= ~Grants.Net;
        var container = new Container("§-c0", "i");
        if (grants.HasFlag(Grants.Privileged | Grants.Root))
        {
            container.Privileged();
        }

        container.RunAsUser(grants == (Grants.Root | Grants.Privileged) ? 0 : 5);
        app.Add(new Pod("§").WithContainer(container));
    }

    public static void Flag_taken_away(Output app, bool a, bool b, int n)
    {
        var grants = Grants.All;
        grants &= ~Grants.Privileged;
        grants ^= Grants.Root;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(grants.HasFlag(Grants.Privileged)).RunAsUser(grants.HasFlag(Grants.Root) ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Flag_in_the_last_bit(Output app, bool a, bool b, int n)
    {
        var grants = WideGrants.Privileged;
        grants |= WideGrants.Root;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((grants & WideGrants.Privileged) != 0)));
    }

    [Definite("privileged c0")]
    public static void Flag_in_the_bit_of_the_sign(Output app, bool a, bool b, int n)
    {
        var grants = SmallGrants.Root;
        grants |= SmallGrants.Privileged;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(grants.HasFlag(SmallGrants.Privileged))).WithContainer(new Container("§-c1", "i").Privileged(grants == SmallGrants.Privileged)));
    }

    public static void Flag_of_another_enumeration(Output app, bool a, bool b, int n)
    {
        var grants = Grants.All;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(a && grants.HasFlag((Enum)WideGrants.Root))));
    }

    public static void Flag_that_hides_HasFlag(Output app, bool a, bool b, int n)
    {
        var grants = Grants.All;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(HasFlag(grants, Grants.Privileged))));
    }

    [Definite("privileged c0")]
    public static void Flag_asked_for_none(Output app, bool a, bool b, int n)
    {
        var grants = Grants.Net;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(grants.HasFlag(Grants.None))));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Bits_of_numbers(Output app, bool a, bool b, int n)
    {
        var bits = 6;
        bits |= 8;
        bits &= -5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((bits & 2) != 0)).WithContainer(new Container("§-c1", "i").RunAsUser((bits ^ 10) & 7)));
    }

    [Definite("privileged c0")]
    public static void Bits_of_truths(Output app, bool a, bool b, int n)
    {
        var (yes, no) = (true, false);
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged((yes | no) & (yes ^ no)))
            .WithContainer(new Container("§-c1", "i").Privileged(yes & no))
            .WithContainer(new Container("§-c2", "i").Privileged(yes & a)));
    }

    private static Pod Granted(string name, Grants grants) => new Pod(name).WithContainer($"{name}-c0", "i", c =>
    {
        if ((grants & Grants.Privileged) != 0)
        {
            c.Privileged();
        }
    });

    private static bool HasFlag(Grants grants, Grants asked) => (grants & asked) == 0;
}
