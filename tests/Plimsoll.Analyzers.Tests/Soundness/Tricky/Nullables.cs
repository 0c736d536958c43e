using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("root c0")]
    public static void Nullable_params(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(Optional("§-c0", uid: 0)));
    }

    [Definite("privileged c0")]
    public static void Nullable_params_other(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(Optional("§-c0", true)));
    }

    public static void Nullable_none(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(Optional("§-c0")));
    }

    [Definite("root c0")]
    public static void Nullable_loop(Output app, bool a, bool b, int n)
    {
        long? uid = 0;
        var pod = new Pod("§");
        foreach (var name in new[] { "§-c0", "§-c1" })
        {
            var c = new Container(name, "i");
            if (uid is { } u)
            {
                c.RunAsUser(u);
            }

            uid = n == 0 ? null : 5;
            pod.WithContainer(c);
        }
        app.Add(pod);
    }

    public static void Nullable_long_loop(Output app, bool a, bool b, int n)
    {
        long? uid = 0;
        var pod = new Pod("§");
        for (var i = 0; i < 40; i++)
        {
            var c = new Container("§-c" + i, "i");
            if (uid is { } u)
            {
                c.RunAsUser(u);
            }

            uid = n == 0 ? null : 5;
            pod.WithContainer(c);
        }
        app.Add(pod);
    }

    private static Container Optional(string name, bool? priv = null, long? uid = null)
    {
        var c = new Container(name, "i");
        if (priv is { } p)
        {
            c.Privileged(p);
        }

        if (uid.HasValue)
        {
            c.RunAsUser(uid.Value);
        }

        return c;
    }
}
