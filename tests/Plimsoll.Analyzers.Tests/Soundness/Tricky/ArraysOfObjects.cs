using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Arrays that are made empty and filled one by one, and structures whose constructors keep what they are given.
public static partial class Programs
{
    private readonly struct Wanted
    {
        private readonly bool _isPrivileged;

        public Wanted(bool isPrivileged, long user)
        {
            _isPrivileged = isPrivileged;
            User = user;
        }

        public long User { get; }

        public Container Make(string name) => new Container(name, "i").Privileged(_isPrivileged).RunAsUser(User);
    }

    private struct WantedAgain
    {
        public WantedAgain(bool isPrivileged)
        {
            IsPrivileged = isPrivileged;
        }

        public bool IsPrivileged { get; private set; }

        public void Calm() => IsPrivileged = false;
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Array_filled_in_a_loop(Output app, bool a, bool b, int n)
    {
        var all = new Container[2];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new Container($"§-c{i}", "i").Privileged();
        }

        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Array_filled_and_calmed(Output app, bool a, bool b, int n)
    {
        var all = new Container[1];
        all[0] = new Container("§-c0", "i").Privileged();
        Array.ForEach(all, static container => container.Privileged(false));
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Array_filled_in_part(Output app, bool a, bool b, int n)
    {
        var all = new Container?[2];
        all[n % 2] = new Container("§-c0", "i").Privileged();
        var pod = new Pod("§");
        foreach (var one in all)
        {
            pod.WithContainer(one ?? new Container("§-c1", "i"));
        }

        app.Add(pod);
    }

    public static void Array_with_nothing_in_it(Output app, bool a, bool b, int n)
    {
        var all = new Container?[2];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[1] is null)).WithContainer(new Container("§-c1", "i").Privileged(all.Any(static one => one is not null))));
    }

    public static void Array_item_that_is_missing(Output app, bool a, bool b, int n)
    {
        var all = new Container[1];
        if (a)
        {
            all[0] = new Container("§-c1", "i");
        }

        all[0].WithEnv("A", "b");
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(new Container("§-c0", "i").Privileged(!a)));
    }

    public static void Array_filled_by_others(Output app, bool a, bool b, int n)
    {
        var all = new Container[1];
        Fill(all);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0] is null)).WithContainer(all[0]));
    }

    public static void Array_of_texts_seen_as_objects(Output app, bool a, bool b, int n)
    {
        var all = new object?[1];
        object?[] same = all;
        same[0] = "x";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0] is null)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Structure_made_by_a_constructor(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer(new Wanted(true, 0).Make("§-c0")));

    [Definite("root c0")]
    public static void Structure_of_zeros(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer(new Wanted().Make("§-c0")));

    public static void Structure_by_default(Output app, bool a, bool b, int n)
    {
        Wanted wanted = default;
        app.Add(new Pod("§").WithContainer(wanted.Make("§-c0")));
    }

    public static void Structure_of_a_choice(Output app, bool a, bool b, int n)
    {
        var wanted = a ? new Wanted(true, 1) : default;
        app.Add(new Pod("§").WithContainer(wanted.Make("§-c0")));
    }

    public static void Structure_that_calms_itself(Output app, bool a, bool b, int n)
    {
        var wanted = new WantedAgain(true);
        wanted.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(wanted.IsPrivileged)));
    }

    private static void Fill(Container[] all) => all[0] = new Container("§-c1", "i").Privileged();
}
