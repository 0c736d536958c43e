using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public sealed class AsyncMender(Container c) : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        c.Privileged(false);
        return default;
    }
}

public sealed class MendingAwaitable(Container c)
{
    public TaskAwaiter GetAwaiter()
    {
        c.Privileged(false);
        return Task.CompletedTask.GetAwaiter();
    }
}

public static class Registry
{
    private static readonly Dictionary<string, Container> Known = [];

    public static Container Get(string name) => Known.TryGetValue(name, out var known) ? known : Known[name] = new Container(name, "i");
}

public sealed class Defaults
{
    public static readonly Defaults Instance = new();

    public static bool Shared = true;

    public bool Privileged { get; set; } = true;
}

public static class Initialized
{
    public static readonly bool Later = true;

    public static readonly long First = 0;

    static Initialized() => (Later, First) = (false, 5);
}

public static class TooEarly
{
    public static readonly bool Seen = Now();

    public static readonly bool Yes = true && DateTime.Now.Year > 0;

    private static bool Now() => Yes;
}

public static class SharedContexts
{
    public static readonly IReadOnlyList<SecurityContext> All = [new SecurityContext { Privileged = true }];
}

public static class PerThread
{
    [ThreadStatic]
    private static readonly bool Set = true;

    public static bool Yes
    {
        get
        {
            var seen = true;
            var thread = new Thread(() => seen = Set);
            thread.Start();
            thread.Join();
            return seen;
        }
    }
}

public class Stateful(string name)
{
    protected bool Privileged { get; set; } = true;

    public Container Made()
    {
        var before = new Container(name, "i").Privileged(Privileged);
        Privileged = false;
        return before.Privileged(Privileged);
    }
}

public sealed class DerivedStateful : Stateful
{
    public DerivedStateful(string name)
        : base(name) => Privileged = false;
}

public sealed class WithInit
{
    public bool Privileged { get; init; } = true;

    public Container Made(string name) => new Container(name, "i").Privileged(Privileged);
}

[InterpolatedStringHandler]
public ref struct QuietHandler
{
    public QuietHandler(int literalLength, int formattedCount, bool enabled, out bool isOn) => isOn = enabled;

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(Container c) => c.RunAsUser(0);
}

public sealed class Speaking(Container c)
{
    public override string ToString()
    {
        c.Privileged(false);
        return "y";
    }

    public override bool Equals(object? other) => c.Privileged(false) is null;

    public override int GetHashCode() => c.Privileged(false) is null ? 0 : 1;
}

public sealed class WritingComparer : IComparer<Container>
{
    public int Compare(Container? x, Container? y)
    {
        x!.Privileged(false);
        y!.Privileged(false);
        return 0;
    }
}

public sealed class Reporter : IProgress<Container>
{
    public void Report(Container value) => value.Privileged(false);
}
