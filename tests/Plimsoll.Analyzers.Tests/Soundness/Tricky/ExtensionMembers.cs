using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Block_static_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(Container.RootUid);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_static_property_state(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container.Latest = c;
        Container.Latest.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Block_awaited(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await c.SoftenAsync();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_reassigns_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = c.Replaced("§-c1");
        d.Privileged(false);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("privileged c0")]
    public static void Block_null_receiver(Output app, bool a, bool b, int n)
    {
        Container? c = null;
        var d = c.OrRisky("§-c0");
        app.Add(new Pod("§").WithContainer(d));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Block_getter_body_reads(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.RunAsUser(c.IsWild ? 0 : 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_deconstruct(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var (x, y) = c;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_query(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var q = from d in c select d;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_getawaiter(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Do().Wait();
        app.Add(new Pod("§").WithContainer(c));
        async Task Do() => await c;
    }
}
