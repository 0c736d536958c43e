using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Traps of work that is done beside.
public static partial class Programs
{
    public static async Task Trap_several_awaits(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var gate = new TaskCompletionSource();
        var first = Mend();
        c.Privileged();
        gate.SetResult();
        await first;
        var second = await Task.FromResult(c);
        app.Add(new Pod("§").WithContainer(second));
        async Task Mend()
        {
            await gate.Task;
            await Task.Yield();
            c.Privileged(false);
        }
    }

    public static async Task Trap_all_at_once(Output app, bool a, bool b, int n)
    {
        var all = new[] { new Container("§-c0", "i"), new Container("§-c1", "i").Privileged() };
        await Task.WhenAll(all.Select(async c =>
        {
            await Task.Yield();
            c.Privileged(c.Name == "§-c0");
        }));
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Trap_each_beside_the_others(Output app, bool a, bool b, int n)
    {
        var all = new[] { new Container("§-c0", "i"), new Container("§-c1", "i").Privileged() };
        var risky = 0;
        Parallel.ForEach(all, c =>
        {
            c.Privileged(c.Name != "§-c1");
            Interlocked.Increment(ref risky);
        });
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]).WithHostNetwork(risky == 0));
    }

    public static void Trap_work_that_is_waited_for(Output app, bool a, bool b, int n)
    {
        var risky = true;
        var work = Task.Run(() => risky = false);
        work.Wait();
        var other = new Container("§-c1", "i").Privileged();
        Parallel.Invoke(() => other.Privileged(false), () => { });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(risky)).WithContainer(other));
    }
}
