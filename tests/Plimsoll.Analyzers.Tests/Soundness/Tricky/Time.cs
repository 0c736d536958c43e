using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Lazy_that_is_never_asked(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var lazy = new Lazy<Container>(() => c.Privileged());
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lazy_that_mends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var lazy = new Lazy<Container>(() => c.Privileged(false));
        app.Add(new Pod("§").WithContainer(lazy.Value));
    }

    public static void Lazy_that_is_shared(Output app, bool a, bool b, int n)
    {
        var lazy = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        lazy.Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(lazy.Value));
    }

    public static async Task Task_that_runs_beside(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await Task.Run(() => c.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Task_that_is_awaited_late(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var task = LaterCalm(c);
        c.Privileged();
        await task;
        app.Add(new Pod("§").WithContainer(c));
    }

    private static async Task LaterCalm(Container c)
    {
        await Task.Yield();
        c.Privileged(false);
    }

    public static async Task Task_that_is_awaited_at_once(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await LaterCalm(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Task_when_all(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await Task.WhenAll(LaterCalm(c), Task.CompletedTask);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static async Task Task_that_returns_the_object(Output app, bool a, bool b, int n)
    {
        var c = await MadeLater("§");
        c.RunAsUser(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static async Task<Container> MadeLater(string name)
    {
        await Task.Yield();
        return new Container(name + "-c0", "i").Privileged();
    }

    public static void Task_whose_result_is_taken(Output app, bool a, bool b, int n)
    {
        var c = MadeLater("§").Result;
        c.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Async_sequence(Output app, bool a, bool b, int n)
    {
        await foreach (var c in AllLater("§"))
        {
            c.Privileged(false);
            app.Add(new Pod("§").WithContainer(c));
        }
    }

    private static async IAsyncEnumerable<Container> AllLater(string name)
    {
        await Task.Yield();
        yield return new Container(name + "-c0", "i").Privileged();
    }

    public static async Task Async_dispose_that_mends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await using (new AsyncMender(c))
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Async_lambda_that_is_awaited(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Func<Task> mend = async () =>
        {
            await Task.Yield();
            c.Privileged(false);
        };
        await mend();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Awaitable_of_the_users_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        await new MendingAwaitable(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Task_that_is_waited_for(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var task = LaterCalm(c);
        c.Privileged();
        task.Wait();
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Task_of_a_lambda_that_is_waited_for(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Func<Task> mend = async () =>
        {
            await Task.Delay(1);
            c.Privileged(false);
        };
        var task = mend();
        c.Privileged();
        task.Wait();
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Task_of_a_local_function_that_is_awaited_late(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var task = Mend();
        c.Privileged();
        await task;
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));

        async Task Mend()
        {
            await Task.Delay(1);
            c.Privileged(false);
        }
    }

    public static void Task_of_a_lambda_that_nobody_waits_for(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Func<Task> never = async () =>
        {
            await new TaskCompletionSource().Task;
            c.Privileged();
        };
        never();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Task_of_a_lambda_over_a_local(Output app, bool a, bool b, int n)
    {
        var yes = true;
        Func<Task> change = async () =>
        {
            await Task.Delay(1);
            yes = false;
        };
        var task = change();
        yes = true;
        task.Wait();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Task_of_a_helper_without_async(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var task = Forwarded(c);
        c.Privileged();
        Task.WaitAll(task);
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    private static Task Forwarded(Container c) => LaterCalm(c);

    public static void Task_like_value(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var task = LaterValue(c);
        c.Privileged();
        _ = task.AsTask().Result;
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    private static async ValueTask<bool> LaterValue(Container c)
    {
        await Task.Delay(1);
        c.Privileged(false);
        return true;
    }

    public static void Async_method_without_a_task(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var done = new ManualResetEventSlim();
        LaterUnseen(c, done);
        c.Privileged();
        done.Wait();
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    private static async void LaterUnseen(Container c, ManualResetEventSlim done)
    {
        await Task.Delay(1);
        c.Privileged(false);
        done.Set();
    }

    public static void Thread_pool_with_a_state(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(d => { Thread.Sleep(1); ((Container)d!).Privileged(false); done.Set(); }, c);
        c.Privileged();
        done.Wait();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Continuation(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Task.FromResult(c).ContinueWith(static task => task.Result.Privileged(false)).Wait();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Thread_that_is_joined(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var thread = new Thread(() => c.Privileged(false));
        thread.Start();
        thread.Join();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Async_local_that_tells_of_changes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var local = new AsyncLocal<int>(_ => c.Privileged(false));
        local.Value = 5;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Finalizer_like_registration(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using var source = new CancellationTokenSource();
        source.Token.Register(() => c.Privileged(false));
        source.Cancel();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Static_cache_of_configuration(Output app, bool a, bool b, int n)
    {
        var c = Registry.Get("§-c0");
        c.Privileged();
        Registry.Get("§-c0").Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Singleton_with_defaults(Output app, bool a, bool b, int n)
    {
        Defaults.Instance.Privileged = b;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Defaults.Instance.Privileged)));
    }

    public static void Static_field_that_is_set_in_between(Output app, bool a, bool b, int n)
    {
        Defaults.Shared = true;
        SetShared();
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Defaults.Shared)));
    }

    private static void SetShared() => Defaults.Shared = false;

    public static void Static_field_of_a_type_whose_constructor_writes(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Initialized.Later).RunAsUser(Initialized.First)));
    }

    public static void Readonly_field_that_is_read_before_it_is_set(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TooEarly.Seen)));
    }

    public static void Readonly_list_whose_items_are_objects(Output app, bool a, bool b, int n)
    {
        SharedContexts.All[0].Privileged = false;
        var c = new Container("§-c0", "i") { SecurityContext = SharedContexts.All[0] };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Thread_static_field(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(PerThread.Yes);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_of_this_that_a_method_changes(Output app, bool a, bool b, int n)
    {
        var c = new Stateful("§-c0").Made();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Property_of_this_that_the_constructor_of_a_derived_type_sets(Output app, bool a, bool b, int n)
    {
        var c = new DerivedStateful("§-c0").Made();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Init_property_that_its_maker_sets(Output app, bool a, bool b, int n)
    {
        var c = new WithInit { Privileged = false }.Made("§-c0");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Text_builder(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("0").Append(1).Remove(0, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text.ToString() == "1").RunAsUser(text.Length - 1)));
    }

    public static void Interpolated_text_handler(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Log(false, $"{c.Privileged(false)}");
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Log(bool enabled, [InterpolatedStringHandlerArgument(nameof(enabled))] QuietHandler text)
    {
    }

    [Definite("privileged c0")]
    public static void Interpolated_text_handler_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Log(true, $"{c}");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_text_with_a_culture(Output app, bool a, bool b, int n)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = a ? "~" : "-";
        culture.NumberFormat.NumberGroupSeparator = a ? "." : ",";
        CultureInfo.CurrentCulture = culture;
        var minus = -1;
        var text = $"{minus}";
        FormattableString format = $"{1000:N0}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "-1").RunAsUser(format.ToString() == "1,000" ? 0 : 1)));
    }

    public static void Text_to_string_of_a_type_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var text = "x" + new Speaking(c);
        c.Image = text;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_to_string_of_a_type_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.Image = $"x{new Speaking(c)}";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void To_string_equals_and_hash_code_that_write(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new Speaking(c).ToString();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Object_equals_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Equals(new Speaking(c), c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Hash_code_that_writes_in_a_set(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new HashSet<Speaking> { new(c) };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Comparer_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new List<Container> { c, new("x", "i") }.Sort(new WritingComparer());
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Visitor_interface(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        IProgress<Container> progress = new Reporter();
        progress.Report(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Number_that_wraps_around(Output app, bool a, bool b, int n)
    {
        byte small = 255;
        small++;
        var shifted = 1 << 32;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(small).Privileged(shifted == 1)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Number_of_another_type(Output app, bool a, bool b, int n)
    {
        var big = unchecked((int)3_000_000_000u);
        var half = (long)0.9;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(half).Privileged(big < 0)));
    }

    public static void Number_that_is_not_a_number(Output app, bool a, bool b, int n)
    {
        var nothing = double.NaN;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(nothing == double.NaN).RunAsUser(nothing < 1 ? 0 : 1)));
    }

    [Definite("root c0")]
    public static void Default_of_things(Output app, bool a, bool b, int n)
    {
        var user = default(long);
        bool? none = default;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(user).Privileged(none.GetValueOrDefault(true))));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Size_and_names_of_types(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(sizeof(int) - 4).Privileged(nameof(Container) == "Container")));
    }
}

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
