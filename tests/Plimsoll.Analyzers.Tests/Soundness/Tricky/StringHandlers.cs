using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Interpolated_handler(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Logs.Write($"x {c}");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_handler_argument(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Logs.WriteOn(c, $"x");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_handler_skipping(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Logs.WriteOn(c, $"x {c.RunAsUser(0)}");
        app.Add(new Pod("§").WithContainer(c));
    }
}

public static class Logs
{
    public static void Write(CalmingHandler text)
    {
    }

    public static void WriteOn(Container c, [InterpolatedStringHandlerArgument("c")] RefusingHandler text)
    {
    }
}

[InterpolatedStringHandler]
public ref struct CalmingHandler
{
    public CalmingHandler(int literals, int holes)
    {
    }

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(Container c) => c.Privileged(false);
}

[InterpolatedStringHandler]
public ref struct RefusingHandler
{
    public RefusingHandler(int literals, int holes, Container c, out bool goesOn)
    {
        c.Privileged(false);
        goesOn = false;
    }

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(Container c)
    {
    }
}
