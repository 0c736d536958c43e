using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Conditional_attribute_that_removes_the_call(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        ConditionalCalls.Never(c.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Conditional_attribute_on_a_helper(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(5);
        ConditionalCalls.Risk(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Delegate_minus_a_delegate(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Action mend = () => c.Privileged(false);
        Action nothing = () => { };
        var both = mend + nothing;
        both -= mend;
        both();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Delegate_by_its_method(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Action<Container> mend = static d => d.Privileged(false);
        mend.DynamicInvoke(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Delegate_from_a_dictionary(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var modes = new Dictionary<string, Action<Container>> { ["dev"] = d => d.Privileged(), ["prod"] = d => d.Privileged(false) };
        modes[a ? "dev" : "prod"](c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Delegate_of_a_method_of_the_object_itself(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var set = c.Privileged;
        set(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Extension_method_as_a_delegate(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Action risk = c.MakeRisky;
        c.Privileged(false);
        risk();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Function_pointer(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        unsafe
        {
            delegate*<Container, void> mend = &Calmed;
            mend(c);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Calmed(Container c) => c.Privileged(false);

    public static void Fixed_point_of_a_function(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Func<int, int> f = null!;
        f = i => i <= 0 ? 0 : 1 + f(i - 1);
        c.RunAsUser(f(3)).Privileged(f(0) == 0);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Curried_options(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Func<bool, Func<long, Action<Container>>> options = yes => uid => d => d.Privileged(yes).RunAsUser(uid);
        options(true)(0)(c);
        options(false)(9)(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Configure_that_is_put_together_of_two(Output app, bool a, bool b, int n)
    {
        Action<Container> risky = d => d.Privileged();
        Action<Container> calm = d => d.Privileged(false);
        app.Add(new Pod("§").WithContainer("§-c0", "i", risky + calm));
    }

    public static void Params_that_are_changed_by_the_callee(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { c };
        First(all);
        app.Add(new Pod("§").WithContainer(all[0]));

        static void First(params Container[] list) => list[0] = list[0].Privileged();
    }

    [Definite("privileged c1")]
    public static void Params_in_a_span(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        Each(c, d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));

        static void Each(params ReadOnlySpan<Container> list)
        {
            foreach (var each in list)
            {
                each.Privileged();
            }

            list[0].Privileged(false);
        }
    }

    [Definite("privileged c0")]
    public static void Caller_argument_expression(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Privileged(Text(n > 5) == "n > 5").RunAsUser(nameof(n).Length - 1);
        app.Add(new Pod("§").WithContainer(c));

        static string Text(bool value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? text = null) => text!;
    }
}

public sealed class ActionHolder
{
    public Action Run = () => { };
}

public sealed class EventSource
{
    public event Action? Raised;

    public void Raise() => Raised?.Invoke();
}

public sealed class EagerEventSource
{
    public event Action Raised
    {
        add => value();
        remove { }
    }
}

public static class ConditionalCalls
{
    [Conditional("NEVER_DEFINED")]
    public static void Never(Container c)
    {
    }

    [Conditional("NEVER_DEFINED")]
    public static void Risk(Container c) => c.Privileged().RunAsUser(0);
}

public static class RiskyExtensions
{
    public static void MakeRisky(this Container c) => c.Privileged();
}
