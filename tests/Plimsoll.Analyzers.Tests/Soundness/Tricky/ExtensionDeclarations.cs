using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Plimsoll;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

public static class Extended
{
    private static Container? s_latest;

    extension(Container c)
    {
        public Container Softened
        {
            get
            {
                c.Privileged(false);
                return c;
            }
        }

        public Container Risked => c.Privileged();

        public bool Wild { get => c.SecurityContext?.Privileged ?? false; set => c.Privileged(value); }

        public bool IsWild => c.SecurityContext?.Privileged == true;

        public SecurityContext Context => c.SecurityContext ??= new();

        public long User { get => c.SecurityContext!.RunAsUser ?? 0; set => c.RunAsUser(value); }

        [ConfigPath("securityContext.runAsUser")]
        public long SaidUser { set => c.RunAsUser(value); }

        public Container Soften()
        {
            c.Privileged(false);
            return c;
        }

        public Container Risk() => c.Privileged();

        public Container Keep() => c;

        public Container Uid(long uid = 0) => c.RunAsUser(uid);

        public IEnumerable<Container> Twice()
        {
            yield return c;
            yield return c;
        }

        public IEnumerable<Container> AndRisky(string name)
        {
            yield return c;
            yield return new Container(name, "i").Privileged();
        }

        public Container Deep(int n) => n == 0 ? c.Privileged(false) : c.Deep(n - 1);

        public void SoftenBoth(Container d)
        {
            c.Soften();
            d.Soften();
        }

        public Container RiskOther(Container d)
        {
            d.Risk();
            return c.Uid(0);
        }

        public Container Chain(Container d)
        {
            c.Risk();
            d.Risk();
            return c;
        }

        public void Ping(Container d, int n)
        {
            c.Privileged(false);
            if (n > 0)
            {
                d.Pong(c, n - 1);
            }
        }

        public void Pong(Container d, int n)
        {
            if (n > 0)
            {
                d.Ping(c, n - 1);
            }

            c.Privileged(false);
        }

        public async Task<Container> SoftenAsync()
        {
            await Task.Yield();
            return c.Privileged(false);
        }

        [ConfigScope("securityContext")]
        public Container Said([ConfigPath("runAsUser")] long uid) => c.RunAsUser(uid);

        public void Deconstruct(out int x, out int y)
        {
            x = y = 1;
            c.Privileged(false);
        }

        public Container Select(Func<Container, Container> f) => f(c).Privileged(false);

        public TaskAwaiter GetAwaiter()
        {
            c.Privileged(false);
            return Task.CompletedTask.GetAwaiter();
        }
    }

    extension(Container c)
    {
        public Container ByLocal()
        {
            Do();
            return c;

            void Do() => c.Privileged(false);
        }

        public Container ByLambda()
        {
            Action f = () => c.Privileged(false);
            f();
            return c;
        }

        public Container ByOther()
        {
            void Do() => c.Privileged(false);
            Run(Do);
            return c;
        }

        public void ByAnother(Container d)
        {
            void Do() => c.Privileged(false);
            d.Run(Do);
        }

        public void Run(Action f) => f();

        public Action Later() => () => c.Privileged(false);

        public Container Replaced(string name)
        {
            c = new Container(name, "i").Privileged();
            return c;
        }

        public void GivenByReference()
        {
            c.Privileged(false);
            Replace(ref c);
            c.Privileged();
        }

        public Container Given()
        {
            Make(out c);
            return c.Privileged();
        }

        public Container Deconstructed()
        {
            (c, _) = (new Container("x", "i"), 1);
            return c;
        }
    }

    extension(Container? c)
    {
        public Container OrRisky(string name) => c ?? new Container(name, "i").Privileged();
    }

    extension(Container)
    {
        public static long RootUid => 0;

        public static Container Latest { get => s_latest!; set => s_latest = value; }

        [ConfigSet("securityContext.runAsUser", 0)]
        public static Container MadeSaid([ConfigPath("name")] string name, [ConfigPath("securityContext.privileged")] bool privileged) =>
            new Container(name, "i").Privileged(privileged).RunAsUser(0);
    }

    extension<T>(T item) where T : ConfigObject
    {
        public T SoftenAny()
        {
            (item as Container)!.Privileged(false);
            return item;
        }

        public T RiskAny(long uid)
        {
            (item as Container)?.RunAsUser(uid);
            return item;
        }

        public T Same() => item;

        public T By(Action<T> configure)
        {
            configure(item);
            return item;
        }
    }

    private static void Run(Action f) => f();

    private static void Replace(ref Container c) => c = new Container("other", "i");

    private static void Make(out Container c) => c = new Container("Receiver_out_parameter_of_block-c1", "i");
}
