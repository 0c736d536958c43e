#nullable disable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using k8s.Models;

public static partial class Programs
{
    public static V1Pod Kept_and_shown(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var speaking = new Speaking(spec);
        spec.HostNetwork = true;
        Console.Out.Write("{0}", speaking);
        return pod;
    }

    public static V1Pod Kept_and_read(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var speaking = new Speaking(spec);
        spec.HostNetwork = true;
        _ = speaking.Length;
        return pod;
    }

    public static V1Pod Kept_and_disposed_of(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        using (new Speaking(spec))
        {
            spec.HostNetwork = true;
        }

        return pod;
    }

    public static V1Pod Kept_and_disposed_of_when_it_returns(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        using var speaking = new Speaking(spec);
        spec.HostNetwork = true;
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
    }

    public static V1Pod Kept_and_disposed_of_early(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        {
            using var speaking = new Speaking(spec);
            spec.HostNetwork = true;
            if (a)
            {
                return pod;
            }
        }

        return pod;
    }

    public static V1Pod Kept_and_compared(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        object speaking = new Speaking(spec);
        spec.HostNetwork = true;
        _ = speaking.Equals(pod);
        return pod;
    }

    public static V1Pod Kept_by_a_dictionary_that_compares(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var speaking = new Speaking(spec);
        spec.HostNetwork = true;
        _ = new HashSet<Speaking> { speaking };
        return pod;
    }

    [Definite("network")]
    public static V1Pod Kept_by_a_list_that_does_not_compare(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var speaking = new Speaking(spec);
        spec.HostNetwork = true;
        _ = new List<Speaking> { speaking };
        return pod;
    }

    public static V1Pod Kept_by_a_query(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        IEnumerable<int> all = new Speaking(spec);
        spec.HostNetwork = true;
        _ = all.Select(each => new V1Container { Name = "x" }).ToList();
        return pod;
    }

    public static V1Pod Model_of_the_users_own_whose_setter_writes(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [], HostNetwork = true };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        _ = new Overlay { Target = spec };
        return pod;
    }

    public static V1Pod Model_of_the_users_own_whose_getter_writes(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { Containers = [], HostNetwork = true };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var overlay = new Overlay { Kept = spec };
        spec.HostNetwork = true;
        _ = overlay.Calmed;
        return pod;
    }

    public static V1Pod Copied_by_a_constructor_of_its_own(bool a, bool b, int n)
    {
        var spec = new CopiedSpec { Containers = [], HostNetwork = true };
        var copy = spec with { RuntimeClassName = "x" };
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = copy };
    }

    public static V1Pod Equality_of_its_own(bool a, bool b, int n)
    {
        var spec = new EqualSpec { Containers = [], HostNetwork = true };
        _ = spec == new EqualSpec { Containers = [] };
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
    }

    public static V1Pod Text_of_its_own(bool a, bool b, int n)
    {
        var spec = new EqualSpec { Containers = [], HostNetwork = true };
        var text = $"{spec}";
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
    }

    public static V1Pod Text_of_its_own_as_an_object(bool a, bool b, int n)
    {
        V1PodSpec spec = new EqualSpec { Containers = [], HostNetwork = true };
        _ = spec.ToString();
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
    }

    public static V1Pod Hash_of_its_own(bool a, bool b, int n)
    {
        V1PodSpec spec = new EqualSpec { Containers = [], HostNetwork = true };
        _ = new HashSet<V1PodSpec> { spec };
        return new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
    }
}

public sealed class Speaking(V1PodSpec spec) : IDisposable, IEnumerable<int>
{
    public int Length
    {
        get
        {
            spec.HostNetwork = false;
            return 0;
        }
    }

    public void Dispose() => spec.HostNetwork = false;

    public IEnumerator<int> GetEnumerator()
    {
        spec.HostNetwork = false;
        yield break;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => "x" + Length;

    public override bool Equals(object other) => Length == 1;

    public override int GetHashCode() => Length;
}

public sealed class Overlay
{
    public V1PodSpec Target { set => value.HostNetwork = false; }

    public V1PodSpec Kept { get; set; }

    public bool Calmed
    {
        get
        {
            Kept.HostNetwork = false;
            return true;
        }
    }
}

public sealed record CopiedSpec : V1PodSpec
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public CopiedSpec() => Containers = [];

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private CopiedSpec(CopiedSpec other)
        : base(other) => HostNetwork = false;
}

public sealed record EqualSpec : V1PodSpec
{
    public bool Equals(EqualSpec other)
    {
        HostNetwork = false;
        return true;
    }

    public override int GetHashCode()
    {
        HostNetwork = false;
        return 0;
    }

    public override string ToString()
    {
        HostNetwork = false;
        return "";
    }
}
