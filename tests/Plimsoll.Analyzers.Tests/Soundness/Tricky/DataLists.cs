using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Data_list_of_tuples_that_are_taken_apart(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, privileged) in new[] { ("c0", true), ("c1", false) })
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(privileged));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Data_list_of_records(Output app, bool a, bool b, int n)
    {
        List<DataService> services = [new("c0", true), new("c1", false, Uid: 0)];
        var pod = new Pod("§");
        foreach (var service in services)
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(service.Privileged).RunAsUser(service.Uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Data_list_that_is_readonly(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var service in DataKnown.Services)
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(service.Privileged).RunAsUser(service.Uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Data_list_that_is_immutable(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer($"§-{DataKnown.Web.Name}", DataKnown.Web.Image, c => c.Privileged(DataKnown.Web.Privileged));
        foreach (var user in DataKnown.Users)
        {
            pod.WithContainer($"§-{user.Name}", "i", c => c.RunAsUser(user.Uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Data_list_in_queries(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in DataKnown.All.Where(service => service.Privileged).Select(service => new Container($"§-{service.Name}", "i").Privileged(service.Privileged)))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Data_list_of_anonymous_types(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var service in new[] { new { Name = "c0", Privileged = true, Uid = 5L }, new { Name = "c1", Privileged = false, Uid = 0L } })
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(service.Privileged).RunAsUser(service.Uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Data_list_as_an_argument(Output app, bool a, bool b, int n)
    {
        app.Add(WithServices(new Pod("§"), "§", new DataService("c0", true), DataKnown.Services[1]));
    }

    private static Pod WithServices(Pod pod, string prefix, params DataService[] services)
    {
        foreach (var (name, privileged, uid, _, _) in services)
        {
            pod.WithContainer($"{prefix}-{name}", "i", c => c.Privileged(privileged).RunAsUser(uid));
        }

        return pod;
    }

    public static void Data_list_whose_items_are_replaced(Output app, bool a, bool b, int n)
    {
        DataService[] all = [new("c0", true), new("c1", true), new("c2", true, 0)];
        all[0] = all[0] with { Privileged = false };
        ReplaceItem(all);
        ((IList<DataService>)all)[2] = new("c2", true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Privileged || all[1].Privileged).RunAsUser(all[2].Uid)));
    }

    private static void ReplaceItem(DataService[] all) => all.AsSpan(1)[0] = new("c1", false);

    public static void Data_list_of_structs_that_are_changed_in_place(Output app, bool a, bool b, int n)
    {
        var all = new[] { (Privileged: true, Uid: 5L), (true, 5) };
        all[0].Privileged = false;
        ref var second = ref all[1];
        second.Uid = 0;
        var list = new List<DataMutable> { new(true, 5) };
        CollectionsMarshal.AsSpan(list)[0].Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Privileged || list[0].Privileged).RunAsUser(all[1].Uid)));
    }

    public static void Data_list_of_structs_that_hands_out_copies(Output app, bool a, bool b, int n)
    {
        var list = new List<DataMutable> { new(true, 0) };
        list[0].Calm();
        foreach (var each in list)
        {
            each.Calm();
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(list[0].Calm().Privileged).RunAsUser(list[0].Privileged ? 0 : 5)));
    }

    public static void Data_list_that_grows_while_it_is_read(Output app, bool a, bool b, int n)
    {
        List<DataService> all = [new("c0", true, 5)];
        var c = new Container("§-c0", "i");
        for (var i = 0; i < all.Count; i++)
        {
            c.Privileged(all[i].Privileged).RunAsUser(all[i].Uid);
            all.AddRange(i == 0 ? [new("c1", false, 0)] : []);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_that_changes_while_a_foreach_reads_it(Output app, bool a, bool b, int n)
    {
        DataService[] all = [new("c0", true, 5), new("c1", true, 5)];
        var c = new Container("§-c0", "i");
        foreach (var service in all)
        {
            c.Privileged(service.Privileged).RunAsUser(service.Uid);
            all[1] = service with { Privileged = false, Uid = 0 };
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_in_a_query_that_runs_late(Output app, bool a, bool b, int n)
    {
        List<DataService> all = [new("c0", true, 5)];
        var (users, risky) = (all.Select(service => service.Uid), all.Any(service => service.Privileged));
        var last = all.Where(service => service.Privileged == risky);
        risky = false;
        all.Insert(0, new("c1", false, 0));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(last.First().Privileged).RunAsUser(users.First())));
    }

    public static void Data_list_in_closures_over_a_loop(Output app, bool a, bool b, int n)
    {
        var all = new[] { (true, 5L), (false, 0) };
        var (later, item) = (new List<Action<Container>>(), (Privileged: true, Uid: 5L));
        for (var i = 0; i < 2; i++)
        {
            item = all[i];
            later.Add(c => c.Privileged(item.Privileged).RunAsUser(item.Uid));
        }

        var c0 = new Container("§-c0", "i");
        later[0](c0);
        app.Add(new Pod("§").WithContainer(c0));
    }

    public static void Data_list_over_an_array_that_others_hold(Output app, bool a, bool b, int n)
    {
        DataShared.Raw[0] = DataShared.Raw[0] with { Privileged = false };
        ((IList<DataService>)DataShared.Cast)[0] = new("c0", true, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataShared.All[0].Privileged).RunAsUser(DataShared.Cast[0].Uid)));
    }

    public static void Data_list_that_is_immutable_but_not_its_array(Output app, bool a, bool b, int n)
    {
        var all = ImmutableArray.Create(new DataService("c0", true, 0));
        ImmutableCollectionsMarshal.AsArray(all)![0] = new("c0", false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Privileged).RunAsUser(all[0].Uid)));
    }

    public static void Data_list_that_is_asked_for_equal_items(Output app, bool a, bool b, int n)
    {
        var all = new[] { new DataNeverEqual(true) };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Contains(all[0])).RunAsUser(Array.IndexOf(all, all[0]) == 0 ? 5 : 0)));
    }

    public static void Data_list_with_conversions_in_its_foreach(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (DataFlag flag in new[] { false, true })
        {
            c.Privileged(flag.Value).RunAsUser(flag);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_that_static_fields_read_too_early(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataOrder.Seen.Privileged).RunAsUser(DataOrder.Count)));
    }

    public static void Data_that_a_static_constructor_replaces(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataReplaced.Service.Privileged).RunAsUser(DataReplaced.Service.Uid)));
    }

    public static void Data_in_static_fields_of_a_generic_type(Output app, bool a, bool b, int n)
    {
        var first = DataMade<int>.Mine;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataMade<long>.Mine.Privileged).RunAsUser(first.Uid)));
    }

    public static void Data_that_depends_on_static_state(Output app, bool a, bool b, int n)
    {
        var data = new DataModal(true);
        DataMode.IsCalm = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.User())));
    }

    public static void Data_behind_unsafe_casts(Output app, bool a, bool b, int n)
    {
        var data = new DataSource(true);
        Unsafe.As<DataTwin>(data).Privileged = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged)));
    }

    public static void Data_that_a_call_without_its_symbol_leaves_alone(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: false, Uid: 0L);
        Trace(data.Privileged = true, data.Uid = 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    [Conditional("DATA_TRACE")]
    private static void Trace(bool first, long second) => _ = first ? second : 0;

    public static void Data_that_a_generic_helper_makes(Output app, bool a, bool b, int n)
    {
        var (made, none) = (MadeNew<DataInitialized>(), new DataInitialized[1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none[0].Privileged || !made.Privileged).RunAsUser(none[0].Uid)));
    }

    private static T MadeNew<T>() where T : new() => new();
}

public static class DataKnown
{
    public static readonly DataService Web = new("c0", true, Tag: "1.0");

    public static readonly IReadOnlyList<DataService> Services = [Web, new("c1", false, Uid: 0)];

    public static readonly ImmutableArray<DataUser> Users = [new("c1", 0)];

    public static readonly IEnumerable<DataService> All = [new("c0", true), new("c1", false)];
}

public static class DataShared
{
    public static readonly DataService[] Raw = [new("c0", true)];

    public static readonly IReadOnlyList<DataService> All = Raw;

    public static readonly IReadOnlyList<DataService> Cast = new List<DataService> { new("c0", true, 0) };
}

public static class DataOrder
{
    public static readonly DataService Seen = Later ?? new("c0", false);

    public static readonly long Count = All?.Count ?? 0;

    public static readonly DataService Later = new("c0", true);

    public static readonly IReadOnlyList<DataService> All = [Seen, Later];
}
