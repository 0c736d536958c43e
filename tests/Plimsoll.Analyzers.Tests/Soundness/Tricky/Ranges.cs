using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Parts of lists, taken with GetRange and Slice.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Range_of_a_list(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 3, 0, 4 };
        var some = all.GetRange(1, 2);
        all[1] = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(some.Count == 2).RunAsUser(some[0])).WithContainer(new Container("§-c1", "i").RunAsUser(all[1])));
    }

    [Definite("privileged c0")]
    public static void Range_of_containers_holds_the_same_ones(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new("§-c1", "i"), new("§-c0", "i") };
        all.GetRange(1, 1).ForEach(container => container.Privileged());
        app.Add(new Pod("§").WithContainer(all[1]).WithContainer(all[0]));
    }

    public static void Range_that_is_calmed_is_calm_in_the_list(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c1", "i").Privileged(), new Container("§-c0", "i").Privileged() };
        foreach (var one in all.Slice(0, 2))
        {
            one.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(all[1]).WithContainer(all[0]));
    }

    [Definite("privileged c0")]
    public static void Slice_that_is_edited_leaves_the_list(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { false, true };
        var some = all.Slice(1, 1);
        some[0] = false;
        some.Add(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[1])).WithContainer(new Container("§-c1", "i").Privileged(some[0])));
    }

    [Definite("privileged c0")]
    public static void Range_with_its_arguments_turned_round(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false, false };
        var some = all.GetRange(count: 1, index: 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(some[0])).WithContainer(new Container("§-c1", "i").Privileged(some.Count != 1)));
    }

    public static void Range_of_any_length(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        var some = all.GetRange(0, n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(some.Count == 2)).WithContainer(new Container("§-c1", "i").Privileged(some.Any())));
    }
}
