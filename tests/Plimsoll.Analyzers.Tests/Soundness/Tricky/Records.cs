using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_of_a_service(Output app, bool a, bool b, int n)
    {
        var service = new DataService("c0", true, 0);
        app.Add(new Pod("§").WithContainer($"§-{service.Name}", service.Image, c => c.Privileged(service.Privileged).RunAsUser(service.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Record_that_is_changed_by_with(Output app, bool a, bool b, int n)
    {
        var web = new DataService("c0", false, 5) with { Privileged = true };
        var agent = web with { Name = "c1", Privileged = false, Uid = 0 };
        app.Add(new Pod("§").WithContainer("§-" + web.Name, "i", c => c.Privileged(web.Privileged))
            .WithContainer("§-" + agent.Name, "i", c => c.Privileged(agent.Privileged).RunAsUser(agent.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_in_a_record_that_is_changed_by_with(Output app, bool a, bool b, int n)
    {
        var nested = new DataApp("c0", new DataSecurity(false));
        var risky = nested with { Security = nested.Security with { Privileged = true } };
        app.Add(new Pod("§").WithContainer($"§-{risky.Name}", "i", c => c.Privileged(risky.Security.Privileged).RunAsUser(risky.Security.Uid ?? 0)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_that_a_helper_makes_and_another_reads(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(ContainerOf("§", ServiceNamed("c0") with { Uid = 0 })));
    }

    private static DataService ServiceNamed(string name) => new(name, Privileged: true);

    private static Container ContainerOf(string prefix, DataService service) =>
        new Container($"{prefix}-{service.Name}", service.Image).Privileged(service.Privileged).RunAsUser(service.Uid);

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_with_properties_that_are_computed(Output app, bool a, bool b, int n)
    {
        var service = new DataService("c0", false, 0, DataTier.System);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(service.IsSystem).RunAsUser(service.IsRoot ? 0 : 1000)));
    }

    [Definite("root c0")]
    public static void Record_struct_that_is_read_only(Output app, bool a, bool b, int n)
    {
        var user = new DataUser("c0") with { Uid = 0 };
        app.Add(new Pod("§").WithContainer($"§-{user.Name}", "i", c => c.RunAsUser(user.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_that_is_taken_apart_into_plain_values(Output app, bool a, bool b, int n)
    {
        var (name, privileged, uid, _, _) = new DataService("c0", true, 0);
        app.Add(new Pod("§").WithContainer($"§-{name}", "i", c => c.Privileged(privileged).RunAsUser(uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Class_with_required_properties(Output app, bool a, bool b, int n)
    {
        var data = new DataRequired { Name = "c0" };
        app.Add(new Pod("§").WithContainer($"§-{data.Name}", "i", c => c.Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Class_with_a_primary_constructor(Output app, bool a, bool b, int n)
    {
        var data = new DataPrimary("c0", risky: true);
        app.Add(new Pod("§").WithContainer($"§-{data.Name}", "i", c => c.Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Record_of_one_type_parameter(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new DataOf<bool>(true).Value).RunAsUser(new DataOf<long>(0).Value)));
    }

    public static void Record_with_a_setter_under_two_names(Output app, bool a, bool b, int n)
    {
        var data = new DataSettable(true);
        var same = data;
        same.Privileged = false;
        var copy = data with { };
        copy.Privileged = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged)));
    }

    public static void Record_whose_getter_counts(Output app, bool a, bool b, int n)
    {
        var data = new DataCounting(-1);
        _ = data.Uid;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Uid == -1).RunAsUser(data.Uid - 1)));
    }

    public static void Record_whose_accessors_change_the_field(Output app, bool a, bool b, int n)
    {
        var data = new DataFieldGetter { Uid = -1 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Record_whose_field_keeps_what_the_initializer_says(Output app, bool a, bool b, int n)
    {
        var data = new DataFieldGetter { Privileged = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid + 1)));
    }

    public static void Record_whose_init_accessor_writes_others(Output app, bool a, bool b, int n)
    {
        var data = new DataInitWrites(true) { Uid = 7, IsCalm = true };
        var other = new DataInitWrites(false) { IsCalm = false, Uid = 7, Privileged = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged || other.Privileged).RunAsUser(data.Uid)));
    }

    public static void Record_whose_with_writes_others(Output app, bool a, bool b, int n)
    {
        var data = new DataInitWrites(true) with { Uid = 7, IsCalm = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Record_with_a_copy_constructor_that_changes(Output app, bool a, bool b, int n)
    {
        var data = new DataCopying(true, 5);
        var copy = data with { };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Privileged).RunAsUser(copy.Uid)));
    }

    public static void Record_with_a_deconstructor_that_swaps(Output app, bool a, bool b, int n)
    {
        var (privileged, calm) = new DataSwapped(true, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged).RunAsUser(calm ? 0 : 5)));
    }

    public static void Record_with_a_deconstructor_in_a_pattern(Output app, bool a, bool b, int n)
    {
        var risky = new DataSwapped(true, false) is (true, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(risky)));
    }

    public static void Record_whose_property_is_not_its_parameter(Output app, bool a, bool b, int n)
    {
        var (negated, unused) = (new DataNegated(true, 5), new DataUnused(true, 5));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(negated.Privileged || unused.Privileged).RunAsUser(unused.Uid)));
    }

    public static void Record_with_many_constructors(Output app, bool a, bool b, int n)
    {
        var (calm, text) = (new DataManyConstructors(true), new DataManyConstructors("x"));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(calm.Privileged || text.Privileged).RunAsUser(text.Uid)));
    }

    public static void Class_whose_constructor_has_the_last_word(Output app, bool a, bool b, int n)
    {
        var data = new DataBodied(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Class_whose_initializers_assign_the_parameter(Output app, bool a, bool b, int n)
    {
        var data = new DataAssigning(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged)));
    }

    public static void Record_that_is_derived(Output app, bool a, bool b, int n)
    {
        DataBase data = new DataDerived(true, 1000);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged || !data.IsRisky).RunAsUser(data.Uid + data.User - 5)));
    }

    public static void Record_that_is_derived_and_changed_as_its_base(Output app, bool a, bool b, int n)
    {
        DataBase data = new DataDerived(false, 1000) with { User = 0 };
        data = data with { Privileged = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!data.IsRisky).RunAsUser(data.User)));
    }

    public static void Record_that_hides_a_property(Output app, bool a, bool b, int n)
    {
        var data = new DataHiding(true);
        DataBase seen = data with { Privileged = false };
        seen = seen with { Privileged = false, Uid = 0 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(seen.Privileged || !data.Privileged).RunAsUser(seen.User - 5)));
    }

    public static void Record_whose_base_reads_it_early(Output app, bool a, bool b, int n)
    {
        var (early, late) = (new DataEarly(), new DataLate());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(late.Seen).RunAsUser(early.Seen ? 0 : 5)));
    }

    public static void Record_in_two_parts(Output app, bool a, bool b, int n)
    {
        var data = new DataHalves(true, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(new DataHalves(false, 0).Privileged ? data.Uid : 5)));
    }

    public static void Record_of_a_generic_type(Output app, bool a, bool b, int n)
    {
        (DataOf<int>.Made, DataOf<long>.Made) = (0, 5);
        var data = new DataOf<int>(0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.IsLong || !data.IsDefault).RunAsUser(DataOf<int>.Made)));
    }

    public static void Record_struct_that_assigns_itself(Output app, bool a, bool b, int n)
    {
        var data = new DataMutable(true, 5);
        var copy = data;
        copy.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy.Privileged).RunAsUser(data.Uid - 5)));
    }

    public static void Record_struct_without_its_initializers(Output app, bool a, bool b, int n)
    {
        var (none, made) = (default(DataInitialized), new DataInitialized());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none.Privileged || !made.Privileged).RunAsUser(none.Uid)));
    }

    public static void Record_struct_whose_parameter_has_a_default(Output app, bool a, bool b, int n)
    {
        DataUser[] none = new DataUser[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none[0].Uid == 1000).RunAsUser(new DataUser().Uid)));
    }

    public static void Record_that_may_be_null(Output app, bool a, bool b, int n)
    {
        DataSecurity? none = null;
        var some = a ? new DataSecurity(true, 0) : none;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none?.Privileged ?? some is not { Privileged: false }).RunAsUser(none is { Uid: var uid } ? uid ?? 5 : 0)));
    }

    public static void Record_that_with_finds_null(Output app, bool a, bool b, int n)
    {
        DataSecurity? none = null;
        var risky = true;
        try
        {
            risky = (none! with { Privileged = risky = false }).Privileged;
        }
        catch (System.NullReferenceException)
        {
            none = new(!risky, 0);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none!.Privileged).RunAsUser(none.Uid ?? 5)));
    }

    public static void Record_in_a_switch_expression(Output app, bool a, bool b, int n)
    {
        var data = new DataSwapped(false, true);
        var user = data switch { { Privileged: true } => 5, (true, false) => 0, _ => 7 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((data, a) switch { ((false, true), _) => true, _ => false }).RunAsUser(user)));
    }

    public static void Record_and_class_with_equality_of_their_own(Output app, bool a, bool b, int n)
    {
        var (same, never) = (new DataEqual(true), new DataNeverEqual(true));
        #pragma warning disable CS1718
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(same == same || never == never with { }).RunAsUser(same != new DataEqual(false) ? 0 : 5)));
    }

    public static void Record_that_equals_no_record_of_another_type(Output app, bool a, bool b, int n)
    {
        DataBase first = new(true, 0);
        DataBase second = new DataHiding(false) { Uid = 0 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first == second).RunAsUser(second is DataHiding ? second.Uid : 5)));
    }

    public static void Record_behind_an_interface(Output app, bool a, bool b, int n)
    {
        IDataRisk data = new DataExplicit(true, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data.Privileged).RunAsUser(data.Uid)));
    }

    public static void Data_that_extensions_take_apart(Output app, bool a, bool b, int n)
    {
        var (calm, privileged) = new DataSource(false);
        var (mild, _) = new DataService("c0", true, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged || mild).RunAsUser(calm ? 0 : 5)));
    }

    public static void Data_that_converts_itself(Output app, bool a, bool b, int n)
    {
        var data = new DataEqual(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(data).RunAsUser(new DataFlag(true))));
    }
}
