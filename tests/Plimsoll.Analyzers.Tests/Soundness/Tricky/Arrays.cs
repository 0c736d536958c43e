using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c1")]
    public static void Array_by_index(Output app, bool a, bool b, int n)
    {
        string[] names = ["§-c0", "§-c1"];
        var pod = new Pod("§");
        for (var i = 0; i < names.Length; i++)
        {
            pod.WithContainer(new Container(names[i], "i").Privileged(i > 0));
        }

        app.Add(pod);
    }

    public static void Array_argument_changed(Output app, bool a, bool b, int n)
    {
        Container[] all = [new Container("§-c0", "i").Privileged(), new Container("§-c2", "i").Privileged()];
        SoftenElement(all[0]);
        all[1] = new Container("§-c1", "i");
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Array_by_reference(Output app, bool a, bool b, int n)
    {
        string[] drops = ["ALL"];
        long[] uids = [0];
        SetElement(ref uids[0]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Array_in(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(ReadElement(uids[0], uids))));
    }

    public static void Array_compound(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        uids[0] += 4;
        uids[0]++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Array_swapped(Output app, bool a, bool b, int n)
    {
        long[] uids = [0, 5];
        (uids[0], uids[1]) = (uids[1], uids[0]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    private static void SoftenElement(Container c) => c.Privileged(false);

    private static void SetElement(ref long x) => x = 6;

    private static long ReadElement(in long x, long[] all) { all[0] = 7; return x; }
}
