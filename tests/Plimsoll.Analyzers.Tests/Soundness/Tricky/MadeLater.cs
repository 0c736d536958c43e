using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Objects that are made when they are first asked for, or by helpers that do not know their type.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Later_container(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        app.Add(new Pod("§").WithContainer(container.Value));
    }

    [Definite("privileged c0")]
    public static void Later_truth(Output app, bool a, bool b, int n)
    {
        var privileged = new Lazy<bool>(static () => true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.Value)));
    }

    [Definite("privileged c0")]
    public static void Later_truth_of_a_function_that_is_kept(Output app, bool a, bool b, int n)
    {
        var all = new List<Func<bool>> { static () => true };
        var privileged = new Lazy<bool>(all[0]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.Value)));
    }

    [Definite("privileged c0")]
    public static void Later_shared(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(LaterShared.Service.Value.Privileged)));

    [Definite("privileged c0")]
    public static void Later_generic_data(Output app, bool a, bool b, int n)
    {
        var made = LaterNew<PlatformDefaults>(defaults => defaults.Privileged = true);
        app.Add(new Pod("§").WithContainer(made.Apply(new Container("§-c0", "i"))));
    }

    [Definite("privileged c0")]
    public static void Later_generic_unit(Output app, bool a, bool b, int n) => app.Add(LaterUnit<LaterAgent>("§"));

    private static T LaterNew<T>(Action<T> configure)
        where T : new()
    {
        var made = new T();
        configure(made);
        return made;
    }

    private static Pod LaterUnit<T>(string name)
        where T : LaterKind, new()
    {
        var unit = new T();
        return new Pod(name).WithContainer(new Container($"{name}-c0", "i").Privileged(unit.Privileged));
    }
}

internal abstract class LaterKind
{
    public abstract bool Privileged { get; }
}

internal sealed class LaterAgent : LaterKind
{
    public override bool Privileged => true;
}

internal static class LaterShared
{
    public static readonly Lazy<PlatformService> Service = new(() => new("c0", Privileged: true));
}
