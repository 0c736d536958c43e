using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Parts of data that are not what the data was made with, and objects of configuration among them.
public static partial class Programs
{
    public static void Data_with_a_field_that_is_set_under_two_names(Output app, bool a, bool b, int n)
    {
        var data = new DataOpenField();
        var same = data;
        same.Privileged = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged)));
    }

    public static void Data_with_a_property_of_two_parts(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new DataOfTwoParts(true) { IsCalm = true }.Privileged)));
    }

    public static void Data_with_a_list_that_is_there(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new DataWithList().Items == null).RunAsUser(new DataWithList().Items is null ? 0 : 5)));
    }

    public static void Data_whose_other_part_changes_its_head(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new DataInParts(true).Calmed().Privileged)));
    }

    public static void Data_whose_initializer_counts(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(new DataPrefix(0).Uid)));
    }

    public static void Data_that_an_extension_takes_apart_in_another_order(Output app, bool a, bool b, int n)
    {
        var (privileged, calm) = new DataCased(true, false);
        var three = new DataThree(true, false, true);
        var (first, second) = three;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged).RunAsUser(first ? 0 : 5)));
    }

    public static void Data_of_two_types_on_two_ways(Output app, bool a, bool b, int n)
    {
        object data = new DataSecurity(true, 0);
        if (a)
        {
            data = new DataCopying2(true, 0);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data is DataSecurity { Privileged: true }).RunAsUser((object)new DataSecurity(true) is DataCopying2 { } ? 0 : 5)));
    }

    public static void Data_of_two_enumerations_with_one_number(Output app, bool a, bool b, int n)
    {
        object tier = DataTier.Team;
        var same = DataTier.Team;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(tier is DataOtherTier.First).RunAsUser((DataTier)DataOtherTier.First == same ? 0 : 5)));
    }

    public static void Data_of_two_enumerations_that_are_converted(Output app, bool a, bool b, int n)
    {
        var other = DataOtherTier.First;
        var same = DataTier.Team;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((DataTier)other != same).RunAsUser((DataTier)other == same ? 5 : 0)));
    }

    public static void Data_tuple_that_is_narrowed(Output app, bool a, bool b, int n)
    {
        var wide = (Uid: 256L, true);
        var narrow = ((byte Uid, bool))wide;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(narrow.Uid)));
    }

    public static void Data_tuple_whose_rest_is_changed_by_with(Output app, bool a, bool b, int n)
    {
        var data = (1, 2, 3, 4, 5, 6, 7, true, 0L);
        var changed = data with { Rest = (false, 5) };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(changed.Item8).RunAsUser(changed.Item9)));
    }

    public static void Data_tuple_of_a_container_that_is_kept(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        DataHeld.Pair = (c, 0);
        DataHeld.Pair.Container.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_tuple_of_a_container_that_is_kept_in_a_local(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = (Container: c, Count: 0);
        DataHeld.Pair = data;
        DataHeld.CalmPair();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_of_an_anonymous_type_with_a_container(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = new { Container = c };
        DataHeld.Any = data;
        DataHeld.CalmAny();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_record_of_a_container(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = new DataOf<Container>(c);
        DataHeld.Any = data;
        ((DataOf<Container>)DataHeld.Any).Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_record_that_is_given_a_container_by_with(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = new DataOf<Container>(new("d", "i")) with { Value = c };
        DataHeld.Any = data;
        ((DataOf<Container>)DataHeld.Any).Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_tuple_of_a_container_or_nothing(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = (Container: a ? c : null!, Count: 0);
        DataHeld.Pair = data;
        DataHeld.CalmPair();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_tuple_of_nothing_or_a_container(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var data = (Container: a ? null! : c, Count: 0);
        DataHeld.Pair = data;
        DataHeld.CalmPair();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_initializer_was_given_something_else(Output app, bool a, bool b, int n)
    {
        var (calm, risky) = (new DataHeadAndComputed(false), new DataHeadAndComputed(true));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(calm.Privileged || !risky.Privileged)));
    }

    public static void Data_whose_indexer_is_given_what_changes(Output app, bool a, bool b, int n)
    {
        var risky = true;
        _ = new DataIndexed { [risky = false] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(risky)));
    }

    public static void Data_whose_indexer_is_set_inside_another_initializer(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["a"] = false, ["b"] = new DataIndexed { ["a"] = true }.IsCalm };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all["a"]).RunAsUser(all["a"] ? 0 : 5)));
    }

    public static void Data_whose_lambda_hides_its_head(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new DataHidden(true).Build("§-c0", false)));
    }

    public static void Data_with_a_property_in_a_pattern_that_is_no_part(Output app, bool a, bool b, int n)
    {
        var data = new DataTwin { Privileged = a && !a };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data is { Privileged: true }).RunAsUser(new DataTwinPart(false) is { Calm: true } ? 0 : 5)));
    }

    public static void Data_whose_head_is_changed_by_postfix(Output app, bool a, bool b, int n)
    {
        var data = new DataChangedByPostfix(0);
        Array.ForEach([data], each => each.Next());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(data.Uid)));
    }

    public static void Data_whose_head_is_changed_by_prefix(Output app, bool a, bool b, int n)
    {
        var data = new DataChangedByPrefixed(0);
        Array.ForEach([data], each => each.Next());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(data.Uid)));
    }

    public static void Data_whose_head_is_changed_by_reference(Output app, bool a, bool b, int n)
    {
        var data = new DataChangedByReference(0);
        Array.ForEach([data], each => each.Next());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(data.Uid)));
    }

    public static void Data_whose_head_is_changed_by_argument(Output app, bool a, bool b, int n)
    {
        var data = new DataChangedByArgument(0);
        Array.ForEach([data], each => each.Next());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(data.Uid)));
    }

    public static void Data_whose_head_is_changed_by_tuple(Output app, bool a, bool b, int n)
    {
        var data = new DataChangedByTuple(0);
        Array.ForEach([data], each => each.Next());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(false).RunAsUser(data.Uid)));
    }

    public static void Data_list_of_which_some_are_chosen_by_what_is_not_known(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(false);
        foreach (var each in new[] { new DataSecurity(true), new DataSecurity(true) }.Where(each => each.Privileged && a))
        {
            c.Privileged(each.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_whose_containers_are_chosen_and_changed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c }.Where(_ => a))
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_list_that_is_handed_on_although_it_is_not_known(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        if (a)
        {
            all.Add(false);
        }

        app.Add(new Pod("§").WithContainer(all.Aggregate(new Container("§-c0", "i"), (made, privileged) => made.Privileged(privileged))));
    }

    public static void Data_list_that_is_handed_on_and_captured(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var change = new Lazy<int>(() => { all.Add(false); return 1; });
        _ = change.Value;
        app.Add(new Pod("§").WithContainer(all.Aggregate(new Container("§-c0", "i"), (made, privileged) => made.Privileged(privileged))));
    }
}
