using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Data_tuple_in_a_local(Output app, bool a, bool b, int n)
    {
        var service = (Name: "c0", Privileged: true, Uid: 0L);
        app.Add(new Pod("§").WithContainer($"§-{service.Name}", "i", c => c.Privileged(service.Privileged).RunAsUser(service.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Data_tuple_from_a_helper(Output app, bool a, bool b, int n)
    {
        var service = TupleNamed("c0");
        var (_, (privileged, _)) = TupleNamed("c1");
        app.Add(new Pod("§").WithContainer($"§-{service.Name}", "i", c => c.Privileged(privileged).RunAsUser(service.Security.Uid)));
    }

    private static (string Name, (bool Privileged, long Uid) Security) TupleNamed(string name) => (name, (true, 0));

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Data_tuple_as_an_argument(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(ContainerOfTuple(("§-c0", true), 0)));
    }

    private static Container ContainerOfTuple((string Name, bool Privileged) service, long uid) => new Container(service.Name, "i").Privileged(service.Privileged).RunAsUser(uid);

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Data_of_an_anonymous_type(Output app, bool a, bool b, int n)
    {
        var service = new { Name = "c0", Privileged = true, Security = new { Uid = 0L } };
        var calm = service with { Privileged = false };
        app.Add(new Pod("§").WithContainer($"§-{calm.Name}", "i", c => c.Privileged(service.Privileged).RunAsUser(calm.Security.Uid)));
    }

    public static void Data_tuple_whose_fields_are_set_after_a_copy(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: -1L);
        var copy = data;
        copy.Privileged = false;
        data.Uid++;
        copy.Uid--;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Privileged).RunAsUser(data.Uid + (copy.Uid == -2 ? 0 : 5))));
    }

    public static void Data_tuple_whose_field_is_passed_by_reference(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        Calm(ref data.Privileged);
        long.TryParse("5", out data.Uid);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));

        static void Calm(ref bool value) => value = false;
    }

    public static void Data_tuple_under_a_reference(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        ref var field = ref data.Privileged;
        ref var all = ref data;
        field = false;
        all.Uid = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Data_tuple_under_a_read_only_reference(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        ref readonly var seen = ref data;
        data = (false, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(seen.Privileged).RunAsUser(seen.Uid)));
    }

    public static void Data_tuple_behind_an_in_parameter(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        Look(in data, () => data.Uid = 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));

        static void Look(in (bool Privileged, long Uid) value, Action change)
        {
            change();
            Unsafe.AsRef(in value).Privileged = value.Uid != 5;
        }
    }

    public static void Data_tuple_that_a_lambda_changes_later(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        Action calm = () => data.Privileged = false;
        var before = data;
        calm();
        var user = before.Privileged ? data.Uid : 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(user)));
    }

    public static void Data_tuple_that_a_local_function_changes_earlier(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 5L);
        Change();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));

        void Change() => (data.Privileged, data.Uid) = (false, 0);
    }

    public static void Data_tuple_that_changes_in_a_loop(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        var c = new Container("§-c0", "i");
        for (var i = 0; i < 2; i++)
        {
            c.Privileged(data.Privileged).RunAsUser(data.Uid);
            data.Privileged = !data.Privileged;
            data.Uid += n + 1;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_tuple_whose_fields_are_swapped(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Calm: false, Uid: 0L);
        (data.Privileged, data.Calm) = (data.Calm, data.Privileged);
        (_, data.Uid) = (data.Uid = 7, data.Calm ? 5 : 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Data_tuple_that_a_helper_changes_in_its_copy(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 5L);
        var changed = ChangedTuple(data);
        ChangeTuple(ref data);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged || changed.Privileged).RunAsUser(changed.Uid)));
    }

    private static (bool Privileged, long Uid) ChangedTuple((bool Privileged, long Uid) given)
    {
        try
        {
            given.Privileged = false;
            given.Uid = 0;
            return given;
        }
        finally
        {
            given = (true, 5);
        }
    }

    private static void ChangeTuple(ref (bool Privileged, long Uid) given) => given.Privileged = !given.Privileged;

    public static void Data_tuple_that_is_changed_on_one_way(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 0L);
        if (a)
        {
            data.Privileged = false;
        }
        else if (b)
        {
            data = default;
            data.Uid = 5;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Data_tuple_that_is_converted(Output app, bool a, bool b, int n)
    {
        (DataFlag Privileged, long Uid) data = (true, 5);
        var wide = (Uid: 256L, true);
        var (narrow, _) = ((byte, bool))wide;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged.Value).RunAsUser(narrow)));
    }

    public static void Data_tuple_variable_that_is_converted_by_the_user(Output app, bool a, bool b, int n)
    {
        var plain = (Privileged: true, Uid: 7);
        (DataFlag Privileged, long Uid) data = plain;
        (long User, long) other = (new DataFlag(true), 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged.Value).RunAsUser(other.User)));
    }

    public static void Data_tuple_whose_names_mean_nothing(Output app, bool a, bool b, int n)
    {
        (bool Calm, bool Privileged) data = (Privileged: true, Calm: false);
        (long Group, long User) user = Ids();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(user.User)));

        static (long User, long Group) Ids() => (5, 0);
    }

    public static void Data_tuple_in_a_box_of_another_type(Output app, bool a, bool b, int n)
    {
        object box = (true, 0);
        var user = box is ValueTuple<bool, int> { Item2: var number } ? number : 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(box is (bool, long)).RunAsUser(user)));
    }

    public static void Data_tuple_in_a_box_that_is_changed(Output app, bool a, bool b, int n)
    {
        object box = (Privileged: true, Uid: 0L);
        var copy = ((bool Privileged, long Uid))box;
        copy.Uid = 5;
        Unsafe.Unbox<(bool Privileged, long Uid)>(box).Privileged = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((((bool Privileged, long Uid))box).Privileged).RunAsUser(copy.Uid)));
    }

    public static void Data_tuple_with_a_rest(Output app, bool a, bool b, int n)
    {
        var data = (1, 2, 3, 4, 5, 6, 7, true, 0L);
        data.Rest.Item1 = false;
        data.Rest = (data.Item8, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Item8).RunAsUser(data.Item9)));
    }

    public static void Data_tuple_whose_parts_have_an_order(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var user = 5L;
        var data = (Before: yes, Calm: yes = false, After: yes, User: user -= 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.After || data.Calm).RunAsUser(data.Before ? data.User : 5)));
    }

    public static void Data_tuple_that_is_compared(Output app, bool a, bool b, int n)
    {
        var (x, y) = ((new DataEqual(true), 1), (new DataEqual(true), 1L));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x == y).RunAsUser((1, a) == (1, b) || (1, 2L) == (1L, 2) ? 0 : 5)));
    }

    public static void Data_tuple_in_a_switch_expression(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 5L);
        var user = (data.Privileged, data.Privileged = false, data.Privileged) switch { (true, false, false) => 0, _ => 5 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data is (true, > 4)).RunAsUser(user)));
    }

    public static async Task Data_tuple_over_an_await(Output app, bool a, bool b, int n)
    {
        var data = (Privileged: true, Uid: 5L);
        var task = Change();
        data.Privileged = true;
        await task;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));

        async Task Change()
        {
            await Task.Delay(1);
            data = (false, 0);
        }
    }

    public static void Data_tuple_of_an_iterator(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var (privileged, uid) in Changing())
        {
            c.Privileged(privileged).RunAsUser(uid);
        }

        app.Add(new Pod("§").WithContainer(c));

        static IEnumerable<(bool, long)> Changing()
        {
            var data = (Privileged: true, Uid: 5L);
            yield return data;
            (data.Privileged, data.Uid) = (false, 0);
            yield return data;
        }
    }

    public static void Data_of_an_anonymous_type_keeps_the_old_value(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var data = new { yes, Later = new Func<bool>(() => yes) };
        yes = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Later()).RunAsUser(data.yes ? 0 : 5)));
    }

    public static void Data_tuple_in_a_static_field(Output app, bool a, bool b, int n)
    {
        _lastTuple = (true, 0);
        SetLastTuple();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(_lastTuple.Privileged).RunAsUser(_lastTuple.Uid)));
    }

    private static (bool Privileged, long Uid) _lastTuple;

    private static void SetLastTuple() => (_lastTuple.Privileged, _) = (false, _lastTuple.Uid = 5);
}
