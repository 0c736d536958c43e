using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Static lists and objects that are not what their initializers say, and dictionaries that are not gone through as they are written.
public static partial class Programs
{
    public static void Data_list_that_reads_a_field_too_early(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataEarlyFields.Items[0].Privileged || DataEarlyFields.First.Privileged || DataEarlyFields.Risky)));
    }

    public static void Data_list_in_a_loop_that_reads_a_field_too_early(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in DataEarlyFields.Items)
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_with_items_that_are_not_there_yet(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in DataEarlyFields.Missing)
        {
            c.Privileged(item?.Privileged ?? false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_with_items_of_another_file(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in DataApart.Items)
        {
            c.Privileged(item?.Privileged ?? false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_of_tuples_that_reads_a_field_too_early(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in DataEarlyFields.Tuples)
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_array_that_reads_a_field_too_early(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(DataEarlyFields.OfArray(new Container("§-c0", "i"))));
    }

    public static void Data_with_an_initializer_that_reads_a_field_too_early(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataEarlyFields.Required.Privileged)));
    }

    public static void Data_list_of_objects_that_change(Output app, bool a, bool b, int n)
    {
        foreach (var each in DataShared2.Settable)
        {
            each.Privileged = false;
        }

        var c = new Container("§-c0", "i");
        foreach (var each in DataShared2.Settable)
        {
            c.Privileged(each.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_of_containers(Output app, bool a, bool b, int n)
    {
        foreach (var each in DataShared2.Containers)
        {
            each.Privileged();
        }

        var pod = new Pod("§");
        foreach (var each in DataShared2.Containers)
        {
            pod.WithContainer(each);
        }

        app.Add(pod);
    }

    public static void Data_structure_that_is_read_too_early(Output app, bool a, bool b, int n)
    {
        DataHeld.Output = app;
        _ = DataStart.Begun;
    }

    public static void Data_list_that_is_no_read_only_list(Output app, bool a, bool b, int n)
    {
        DataShared2.List[0] = new("c0", false);
        var c = new Container("§-c0", "i");
        foreach (var each in DataShared2.List)
        {
            c.Privileged(each.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_array_in_a_property_whose_item_is_replaced(Output app, bool a, bool b, int n)
    {
        DataShared2.Property[0] = new("c0", false);
        var c = new Container("§-c0", "i");
        foreach (var each in DataShared2.Property)
        {
            c.Privileged(each.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_array_that_is_set_through_a_method(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(DataArraySetValue.Build(new Container("§-c0", "i"))));
    }

    public static void Data_array_that_is_set_through_another_type(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(DataArrayCast.Build(new Container("§-c0", "i"))));
    }

    public static void Data_array_that_an_extension_of_the_program_sets(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(DataArrayExtended.Build(new Container("§-c0", "i"))));
    }

    public static void Data_array_that_the_other_part_of_its_type_sets(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(DataArrays.ByOtherPart(new Container("§-c0", "i"))));
    }

    public static void Data_in_a_collection_of_the_program_with_a_known_name(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(false);
        foreach (var each in DataShared2.Own)
        {
            c.Privileged(each.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_in_a_property_whose_getter_changes_it(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DataShared2.Coded.Privileged)));
    }

    public static void Data_dictionary_that_is_sorted(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in new SortedDictionary<string, bool> { ["b"] = false, ["a"] = true, ["0"] = true })
        {
            c.Privileged(!privileged);
        }

        foreach (var (_, user) in new SortedDictionary<string, long> { ["b"] = 5, ["a"] = 0 })
        {
            c.RunAsUser(user);
        }

        app.Add(new Pod("§").WithContainer(c.Privileged(false)));
    }

    public static void Data_dictionary_that_copies_another(Output app, bool a, bool b, int n)
    {
        var first = new Dictionary<string, bool> { ["b"] = false };
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in new Dictionary<string, bool>(first) { ["b"] = false, ["a"] = !a || a })
        {
            c.Privileged(privileged);
        }

        foreach (var (_, user) in new Dictionary<string, long>(new Dictionary<string, long> { ["b"] = 0, ["a"] = 5 }) { ["b"] = 0 })
        {
            c.RunAsUser(user);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_dictionary_that_a_lambda_changes(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["a"] = true };
        var change = new Lazy<int>(() => (all["a"] = false) ? 1 : 2);
        _ = change.Value;
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in all)
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_dictionary_under_two_names(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["a"] = true };
        object[] holder = [all];
        ((Dictionary<string, bool>)holder[n - n])["a"] = false;
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in all)
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_dictionary_of_which_an_entry_is_removed_and_another_added(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["a"] = true, ["b"] = true };
        all.Remove("a");
        all["c"] = false;
        var c = new Container("§-c0", "i");
        foreach (var (_, privileged) in all)
        {
            c.Privileged(!privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_dictionary_with_an_entry_on_one_way(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool>();
        if (a)
        {
            all["a"] = true;
        }

        var c = new Container("§-c0", "i").Privileged(false);
        foreach (var (_, privileged) in all)
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_dictionary_of_containers_whose_entries_are_kept(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var pair in new Dictionary<string, Container> { ["a"] = c })
        {
            DataHeld.Any = pair;
        }

        ((KeyValuePair<string, Container>)DataHeld.Any!).Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }
}

public static partial class DataArrays
{
    private static readonly DataService[] OtherPart = [new("c0", true)];

    public static Container ByOtherPart(Container c)
    {
        SetOtherPart();
        foreach (var each in OtherPart)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }
}

public static partial class DataApart
{
    public static readonly IReadOnlyList<DataService?> Items = [Late];
}
