using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Queries over queries: the code of all of them runs for one item, and then for the next.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Turn_of_select_and_where(Output app, bool a, bool b, int n)
    {
        var (o, q) = (new Plain { Risky = false }, new Plain { Risky = false });
        var k = 0;
        var r = new List<Plain> { o, q }.Select(x =>
        {
            k++;
            return x;
        }).Where(x => k == 2).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 1).RunAsUser(r.Count == 2 ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Turn_of_an_iterator_and_select(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnIterator(o).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Turn_of_an_iterator_and_where(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnIterator(o).Where(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 1).RunAsUser(r[0] == 1 ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_in_select_many(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = new[] { 1 }.SelectMany(x => TurnIterator(o)).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_in_select_many_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = new[] { 1 }.SelectMany(x => TurnIterator(o), (x, y) => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_in_a_loop(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = new List<bool>();
        foreach (var x in new[] { 1 }.SelectMany(x => TurnIterator(o)))
        {
            r.Add(o.Risky);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_with_one_more(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnIterator(o).Append(3).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[2] ? 0 : 5)));
    }

    public static void Turn_of_two_iterators(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnIterator(o).Concat(TurnIterator(o)).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[2]).RunAsUser(r[3] ? 0 : 5)));
    }

    public static void Turn_with_an_index(Output app, bool a, bool b, int n)
    {
        var r = new[] { 5, 6, 7 }.Where(x => x > 5).Select((x, i) => x + i).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0] == 6).RunAsUser(r[1] == 8 ? 0 : 5)));
    }

    public static void Turn_of_an_index_and_where(Output app, bool a, bool b, int n)
    {
        var k = 0;
        var r = new[] { 5, 6, 7 }.Select((x, i) =>
        {
            k = i;
            return x;
        }).Where(x => k == 1).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 1).RunAsUser(r[0] == 6 ? 0 : 5)));
    }

    public static void Turn_of_zip_and_where(Output app, bool a, bool b, int n)
    {
        var k = 0;
        var r = new[] { 5, 6 }.Zip(new[] { 1, 2 }, (x, y) =>
        {
            k++;
            return x;
        }).Where(x => k == 1).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 1).RunAsUser(r.Count == 0 ? 0 : 5)));
    }

    public static void Turn_of_a_let(Output app, bool a, bool b, int n)
    {
        var k = 0;
        var r = (from x in new[] { 1, 2 } let y = ++k where k == x select x).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 2).RunAsUser(r.Count == 0 ? 0 : 5)));
    }

    public static void Turn_of_two_sources(Output app, bool a, bool b, int n)
    {
        var k = 0;
        var r = (from x in new[] { 1, 2 } from y in new[] { 1, 2 } where ++k > 2 select x).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Count == 2).RunAsUser(r[0] == 1 ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Turn_of_select_and_a_list_that_grows(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 7 };
        var r = new List<bool>();
        all.AddRange(new[] { 1, 2 }.Select(x =>
        {
            r.Add(all.Count == 1);
            return x;
        }));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_and_a_list_that_grows(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 7 };
        var o = new Plain();
        all.AddRange(TurnCount(all, o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.Flag ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_and_a_loop_that_adds(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 7 };
        var o = new Plain();
        foreach (var x in TurnCount(all, o))
        {
            all.Add(x);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.Flag ? 0 : 5)));
    }

    public static void Turn_that_is_left_out(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        _ = new List<Plain> { o }.Select(x => x.Risky = false).Any();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Turn_from_the_end(Output app, bool a, bool b, int n)
    {
        var (o, q) = (new Plain { Risky = false }, new Plain { Risky = false });
        _ = new List<Plain> { o, q }.Last(x => x.Risky = true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(q.Risky ? 0 : 5)));
    }

    public static void Turn_that_is_skipped(Output app, bool a, bool b, int n)
    {
        var (o, q) = (new Plain { Risky = false }, new Plain { Risky = false });
        _ = new List<Plain> { o, q }.Select(x => x.Risky = true).Skip(1).First();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(q.Risky ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_that_cleans_up(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnCleans(o).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_that_calls_itself(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnRecursive(o, 2).Select(x => o.N == x).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0] && r[1]).RunAsUser(r.Count == 3 ? 0 : 5)));
    }

    public static void Turn_of_an_iterator_within_itself(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var r = TurnIterator(o).SelectMany(x => TurnIterator(o)).Select(x => o.Risky).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r[0]).RunAsUser(r[1] ? 0 : 5)));
    }

    public static void Turn_of_a_source_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var k = 0;
        var all = Environment.GetEnvironmentVariable("PATH")!.Select(x => k == 0).Select(risky =>
        {
            k++;
            return new Container("§-c0", "i").Privileged(risky);
        }).ToList();
        app.Add(new Pod("§").WithContainer(all[1]));
    }

    public static void Turn_of_a_list_in_a_part(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        o.Kids.AddRange(new[] { 1, 2 }.Select(x => new Plain { Risky = o.Kids.Count == 0 }));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Kids[0].Risky).RunAsUser(o.Kids[1].Risky ? 0 : 5)));
    }

    private static IEnumerable<int> TurnIterator(Plain o)
    {
        o.Risky = true;
        yield return 1;
        o.Risky = false;
        yield return 2;
    }

    private static IEnumerable<int> TurnCount(List<int> all, Plain o)
    {
        yield return 1;
        o.Risky = all.Count == 2;
        yield return 2;
        o.Flag = all.Count == 3;
    }

    private static IEnumerable<int> TurnCleans(Plain o)
    {
        try
        {
            o.Risky = true;
            yield return 1;
            o.Risky = false;
            yield return 2;
        }
        finally
        {
            o.Risky = true;
        }
    }

    private static IEnumerable<long> TurnRecursive(Plain o, long n)
    {
        o.N = n;
        yield return n;
        if (n > 0)
        {
            foreach (var x in TurnRecursive(o, n - 1))
            {
                yield return x;
            }
        }
    }
}
