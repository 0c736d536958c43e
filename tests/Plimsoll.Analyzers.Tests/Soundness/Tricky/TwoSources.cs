using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Query_of_two_sources(Output app, bool a, bool b, int n)
    {
        var all = from x in new[] { "§" } from y in new[] { "c0", "c1" } select new Container($"{x}-{y}", "i").Privileged();
        var pod = new Pod("§");
        foreach (var c in all)
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c1")]
    public static void Query_of_two_sources_as_a_list(Output app, bool a, bool b, int n)
    {
        var all = (from x in new[] { "§" } from y in new[] { "c0", "c1" } select new Container($"{x}-{y}", "i").Privileged()).ToList();
        all[0].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Query_that_filters_the_second(Output app, bool a, bool b, int n)
    {
        var c0 = new Container("§-c0", "i").Privileged();
        var c1 = new Container("§-c1", "i").Privileged();
        var q = from x in new[] { c0, c1 } from y in Enumerable.Range(0, n) select x.Privileged(false);
        foreach (var c in q)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c0).WithContainer(c1));
    }

    public static void Query_with_let(Output app, bool a, bool b, int n)
    {
        var all = from x in new[] { "§-c0", "§-c1" } let y = new Container(x, "i") where n >= 0 select y.Privileged();
        var pod = new Pod("§");
        foreach (var c in all)
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Made_with_an_index(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in new[] { "§-c0", "§-c1" }.Select((name, i) => new Container(name, "i").Privileged().RunAsUser(i)))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("root c0")]
    [Definite("root c1")]
    public static void Made_with_an_index_in_a_list(Output app, bool a, bool b, int n)
    {
        var list = new[] { "§-c0", "§-c1" }.Select((name, i) => new Container(name, "i").Privileged(i >= 0).RunAsUser(0)).ToList();
        app.Add(new Pod("§").WithContainer(list[0]).WithContainer(list[1]));
    }
}
