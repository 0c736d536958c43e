using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Query_syntax(Output app, bool a, bool b, int n)
    {
        var all = from i in Enumerable.Range(0, 2) select new Container($"§-c{i}", "i").Privileged(i == 0);
        app.Add(all.Aggregate(new Pod("§"), (pod, c) => pod.WithContainer(c)));
    }

    public static void Query_with_a_let_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = (from each in new[] { c } let d = each.Privileged(false) where d != null orderby d.Name select d).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_is_run_late(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var query = from each in new[] { true } select c.Privileged(each);
        c.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_is_run_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var round = 0;
        var query = new[] { 1 }.Select(_ => c.Privileged(round++ == 0));
        _ = query.Count() + query.ToList().Count;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void First_of_some(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c0", "i").Privileged(), new Container("§-c1", "i").Privileged() };
        all.First().Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Single_that_is_chosen(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new[] { c, new Container("§-c1", "i") }.Single(each => each.Name == "§-c0").Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Last_or_default(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new List<Container> { c }.LastOrDefault()?.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Aggregate_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new[] { true, false }.Aggregate(new Container("§-c0", "i"), (d, yes) => d.Privileged(yes));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_of_names_and_flags(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, yes) in new[] { "§-c0", "§-c1" }.Zip([true, false]))
        {
            pod.WithContainer(name, "i", c => c.Privileged(yes));
        }

        app.Add(pod);
    }

    public static void Order_by_what_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new[] { c }.OrderBy(each => each.Privileged(false).Name).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_by_without_taking_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new[] { c }.OrderBy(each => each.Privileged(false).Name);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Distinct_of_the_same(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c, c }.Distinct())
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Group_by_a_flag(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var group in new[] { c }.GroupBy(each => each.Name))
        {
            foreach (var each in group)
            {
                each.Privileged(false);
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Dictionary_of_a_query(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new[] { c }.ToDictionary(each => each.Name!);
        all["§-c0"].Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookup_of_a_query(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c }.ToLookup(d => d.Name)["§-c0"])
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Select_many(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { new[] { c } }.SelectMany(inner => inner))
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Cast_and_of_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object[] all = [c, "text"];
        foreach (var each in all.OfType<Container>().Cast<Container>())
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Where_that_writes_and_keeps_none(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var none = new[] { c }.Where(each => each.Privileged(false) is null).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Any_that_stops_early(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        _ = new[] { c, d }.Any(each => each.Privileged(false) != null);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("privileged c0")]
    public static void All_that_looks_at_each(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (new[] { c }.All(each => each.SecurityContext!.Privileged == true))
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Select_that_makes_copies_of_one(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new[] { 0, 1 }.Select(_ => c).ToList();
        all[1].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Select_with_an_index(Output app, bool a, bool b, int n)
    {
        var all = new[] { "§-c0", "§-c1" }.Select((name, i) => new Container(name, "i").Privileged(i == 1)).ToList();
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void List_of_configuration_that_is_sorted(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c1", "i").Privileged(), new Container("§-c0", "i") };
        all.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        all[0].RunAsUser(0);
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }
}
