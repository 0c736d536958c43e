#nullable disable
using System.Collections.Generic;
using k8s.Models;

public static partial class Programs
{
    public static V1Pod Null_list_null(bool a, bool b, int n)
    {
        var c = new V1Container { Name = "§-c0", SecurityContext = new() { Capabilities = new() } };
        c.SecurityContext.Capabilities.Drop?.Add("ALL");
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [c] } };
    }

    [Definite("privileged c1")]
    public static V1Pod Null_containers_null(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = null } };
        pod.Spec.Containers?.Add(new V1Container { Name = "§-c0", SecurityContext = new() { Privileged = true } });
        pod.Spec.Containers ??= new List<V1Container>();
        pod.Spec.Containers.Add(new V1Container { Name = "§-c1", SecurityContext = new() { Privileged = true } });
        return pod;
    }

    [Definite("privileged c0")]
    public static V1Pod Null_if_null(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = null } };
        if (pod.Spec.Containers == null)
        {
            pod.Spec.Containers = new List<V1Container> { new V1Container { Name = "§-c0", SecurityContext = new() { Privileged = true } } };
        }

        return pod;
    }

    public static V1Pod Null_if_not_null(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0" }] } };
        if (pod.Metadata.Labels != null)
        {
            pod.Spec.Containers[0].SecurityContext = new() { Privileged = true };
        }

        return pod;
    }

    public static V1Pod Null_is_not_null(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0" }] } };
        if (pod.Metadata.Labels is not null)
        {
            pod.Spec.Containers[0].SecurityContext = new() { Privileged = true };
        }

        return pod;
    }

    public static V1Pod Null_is_named(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0" }] } };
        if (pod.Metadata.Labels is { } labels)
        {
            pod.Spec.Containers[0].SecurityContext = new() { Privileged = true };
        }

        return pod;
    }

    public static V1Pod Null_coalesce_list(bool a, bool b, int n)
    {
        var mine = new List<V1Container>();
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = null } };
        (pod.Spec.Containers ?? mine).Add(new() { Name = "§-x", SecurityContext = new() { Privileged = true } });
        pod.Spec.Containers ??= [new() { Name = "§-c0" }];
        return pod;
    }

    [Definite("privileged c1")]
    public static V1Pod Null_unknown_pod(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0" }] } };
        Unseeing.Instance.Do(pod);
        pod.Metadata.Name = "§";
        pod.Kind = "Pod";
        var c = new V1Container { Name = "§-c1", SecurityContext = new() { Privileged = true } };
        pod.Metadata.Labels?.Add("a", "b");
        pod.Spec.Containers = [new() { Name = "§-c0", SecurityContext = pod.Metadata.Labels is null ? null : new() { Privileged = true } }];
        return pod;
    }

    public static V1Pod Null_nullable_value(bool a, bool b, int n)
    {
        var sc = new V1SecurityContext { RunAsUser = 0 };
        if (sc.Privileged.HasValue)
        {
            sc.Privileged = true;
        }

        if (sc.RunAsUser.HasValue)
        {
            sc.RunAsUser = sc.RunAsUser.Value + 5;
        }

        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = sc }] } };
    }

    // The client decides whether there is an object then.
    public static V1Pod Null_that_is_converted(bool a, bool b, int n)
    {
        string none = null;
        IntOrString port = none;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = port is null } }] } };
    }

    public static V1Pod Null_pattern_is(bool a, bool b, int n)
    {
        var sc = new V1SecurityContext { RunAsUser = 0 };
        if (sc is V1SecurityContext { RunAsUser: 0 } x)
        {
            x.RunAsUser = 4;
        }

        if (sc is var y)
        {
            y.Privileged = true;
        }

        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = sc }] } };
    }
}

public class Unseeing
{
    public static readonly Unseeing Instance = new();

    public virtual void Do(V1Pod pod)
    {
    }
}
