using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public static class ExtendedOthers
{
    extension(Pod pod)
    {
        public Pod Calmed(Container c) => pod.WithSpec(spec => spec.AddContainer(c.Privileged(false)));

        public Pod AddRisky(string name) => pod.WithContainer(new Container(name, "i").Privileged());
    }

    extension(ref int number)
    {
        public void Bump() => number += 5;
    }

    extension(ref long number)
    {
        public void Up() => number += 9;
    }

    extension(ref bool flag)
    {
        public bool Flipped
        {
            get
            {
                flag = !flag;
                return flag;
            }
        }

        public bool Setting { set => flag = value; }

        public void Flip() => flag = !flag;
    }

    extension(ref (long Uid, bool P) both)
    {
        public void Reset() => both = (6, false);
    }

    extension(string text)
    {
        public Container Risky => new Container(text, "i").Privileged();

        public Container AsRisky() => new Container(text, "i").Privileged();
    }

    extension(Action<Container> configure)
    {
        public void On(Container c) => configure(c);
    }

    extension(List<Container> list)
    {
        public int Length => list.Count + 1;

        public void SoftenAll()
        {
            foreach (var c in list)
            {
                c.Privileged(false);
            }
        }

        public void AddRisky(string name) => list.Add(new Container(name, "i").Privileged());

        public void Add(string name) => list.Add(new Container(name, "i").Privileged());

        public void ForEach(Action<Container, int> f)
        {
            for (var i = 0; i < list.Count; i++)
            {
                f(list[i], i + 1);
            }
        }
    }

    extension<T>(IEnumerable<T> items)
    {
        public IEnumerable<T> Tap(Action<T> f)
        {
            foreach (var item in items)
            {
                f(item);
            }

            return items;
        }

        public IEnumerable<T> TapLazy(Action<T> f)
        {
            foreach (var item in items)
            {
                f(item);
                yield return item;
            }
        }
    }
}

public static class Bumped
{
    public static long Of(long x)
    {
        x.Up();
        return x;
    }
}
