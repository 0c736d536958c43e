using Plimsoll.Kubernetes;

// Bases whose constructors are given something: it need not be what the constructor of the object was given.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Base_of_a_record(Output app, bool a, bool b, int n)
    {
        DataBaseRecord o = new DataOfBase("x", true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    public static void Base_that_is_given_something_else(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseThatTurns(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Base_that_is_given_something_else_and_runs(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseThatTurns(false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Base_that_is_given_names(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseByName(false, true, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    public static void Base_that_is_given_names_and_not_the_first(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseByName(true, false, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    [Definite("root c0")]
    public static void Base_whose_copy_is_changed(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBase("x", true) with { Privileged = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    public static void Base_that_comes_apart(Output app, bool a, bool b, int n)
    {
        var (name, privileged) = new DataOfBase("x", true);
        var (own, uid) = (DataBaseRecord)new DataOfBaseByName(true, false, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", name).Privileged(privileged && own).RunAsUser(uid)));
    }

    public static void Base_whose_property_is_hidden(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseThatHides(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    public static void Base_whose_property_is_hidden_from_others(Output app, bool a, bool b, int n)
    {
        DataBaseRecord o = new DataOfBaseThatHides(false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.IsRoot ? 0 : 5)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Base_of_a_class(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseClass(false, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged).RunAsUser(o.Uid)));
    }

    public static void Base_of_a_base(Output app, bool a, bool b, int n)
    {
        var o = new DataOfTwoBases(false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.IsCalm).RunAsUser(o.Privileged ? 5 : 0)));
    }

    public static void Base_with_a_parameter_of_the_same_name(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new DataOfBaseHead(true).Own("§-c0")));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Base_with_another_parameter_of_the_same_name(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new DataOfBaseHead(false).Own("§-c0")));
    }

    public static void Base_that_turns_what_it_is_given(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseThatTurnedIt(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Base_that_calls_what_is_overridden(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseWithCode(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Base_with_two_constructors(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseOfTwo(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Base_whose_property_is_set_again(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseThatSets(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Base_that_is_given_what_code_makes(Output app, bool a, bool b, int n)
    {
        DataOfBaseThatIsGivenCode.Kept = new Container("§-c0", "i").Privileged();
        var c = DataOfBaseThatIsGivenCode.Kept;
        _ = new DataOfBaseThatIsGivenCode();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Base_that_is_given_many(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new DataOfBaseOfMany().All)
        {
            c.Privileged(each);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Base_that_is_given_nothing(Output app, bool a, bool b, int n)
    {
        var o = new DataOfBaseWithDefault();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Base_that_loses_what_it_is_given(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var o = new DataOfBaseThatLooses([c]);
        o.Replace();
        foreach (var each in o.All)
        {
            each.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Base_that_is_given_what_is_converted(Output app, bool a, bool b, int n)
    {
        DataOfBaseThatIsGivenCode.Kept = new Container("§-c0", "i").Privileged();
        var c = DataOfBaseThatIsGivenCode.Kept;
        _ = new DataOfBaseThatConverts(null);
        app.Add(new Pod("§").WithContainer(c));
    }
}
