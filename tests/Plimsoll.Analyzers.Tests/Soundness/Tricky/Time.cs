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
}
