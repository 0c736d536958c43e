#nullable disable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using k8s.Models;

public static partial class Programs
{
    private static V1Pod Pod(string name, params V1Container[] containers) => new() { Kind = "Pod", Metadata = new() { Name = name }, Spec = new() { Containers = containers } };

    public static V1Pod Copy_by_with_shares_its_parts(bool a, bool b, int n)
    {
        var risky = new V1Container { Name = "§-c0", SecurityContext = new() { Privileged = true } };
        var other = risky with { Name = "§-c1" };
        other.SecurityContext.Privileged = false;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [risky, other] } };
    }

    [Definite("privileged c0")]
    public static V1Pod Copy_by_with_that_gets_a_part_of_its_own(bool a, bool b, int n)
    {
        var risky = new V1Container { Name = "§-c0", SecurityContext = new() { Privileged = true } };
        var other = risky with { Name = "§-c1", SecurityContext = risky.SecurityContext with { Privileged = false } };
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [risky, other] } };
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static V1Pod Part_of_two_containers(bool a, bool b, int n)
    {
        var shared = new V1SecurityContext { RunAsUser = 0 };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = shared }, new() { Name = "§-c1", SecurityContext = shared }] } };
        pod.Spec.Containers[1].SecurityContext.Privileged = true;
        pod.Spec.Containers[0].SecurityContext.RunAsUser = 5;
        return pod;
    }

    public static V1Pod List_that_is_held_by_two(bool a, bool b, int n)
    {
        var drop = new List<string>();
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Capabilities = new() { Drop = drop } } }] } };
        drop.Add("ALL");
        return pod;
    }

    public static V1Pod List_that_is_held_by_an_interface(bool a, bool b, int n)
    {
        var list = new List<V1Container> { new() { Name = "§-c0", SecurityContext = new() { Privileged = true } } };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = list } };
        list[0] = list[0] with { SecurityContext = new() { RunAsUser = 0 } };
        return pod;
    }

    [Definite("privileged c0")]
    public static V1Pod List_that_is_copied_into_the_spec(bool a, bool b, int n)
    {
        var list = new List<V1Container> { new() { Name = "§-c0", SecurityContext = new() { Privileged = true } } };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = list.ToArray() } };
        list.Clear();
        return pod;
    }

    public static V1Pod Copied_list_shares_its_items(bool a, bool b, int n)
    {
        var list = new List<V1Container> { new() { Name = "§-c0", SecurityContext = new() { Privileged = true } } };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [.. list] } };
        list[0].SecurityContext.Privileged = false;
        return pod;
    }

    public static V1Pod Array_element_that_is_replaced(bool a, bool b, int n)
    {
        V1Container[] all = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }];
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = all } };
        all[0] = new() { Name = "§-c0" };
        return pod;
    }

    public static V1Pod Array_element_that_is_swapped(bool a, bool b, int n)
    {
        V1Container[] all = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }, new() { Name = "§-c1" }];
        (all[0], all[1]) = (all[1], all[0]);
        all[0].SecurityContext = new() { RunAsUser = 0 };
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = all } };
    }

    public static V1Pod Compound_assignment_of_a_property(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true, RunAsUser = 5 };
        context.Privileged &= a;
        context.RunAsUser -= 5;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
    }

    public static V1Pod Coalescing_assignment_of_a_property(bool a, bool b, int n)
    {
        var container = new V1Container { Name = "§-c0" };
        container.SecurityContext ??= new();
        container.SecurityContext.Privileged ??= true;
        container.SecurityContext.Privileged ??= false;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [container] } };
    }

    public static V1Pod Deconstruction_into_properties(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true };
        (context.Privileged, context.RunAsUser) = (context.RunAsUser != null, 0);
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
    }

    public static V1Pod Pattern_that_names_a_part(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        if (pod is { Spec.Containers: [{ SecurityContext: { } context }, ..] })
        {
            context.Privileged = false;
        }

        return pod;
    }

    public static V1Pod Foreach_over_the_containers(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        foreach (var container in pod.Spec.Containers.Where(container => container.Name != null))
        {
            container.SecurityContext = new();
        }

        return pod;
    }

    [Definite("privileged c0")]
    public static V1Pod Local_function_over_a_captured_part(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
        context = new() { Privileged = true };
        Calm();
        return pod;

        void Calm() => context.Privileged = false;
    }

    public static V1Pod Lambda_that_keeps_a_part(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true };
        Action mend = () => context.Privileged = false;
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
        new[] { mend }.ToList().ForEach(each => each());
        return pod;
    }

    public static V1Pod Helper_with_params(bool a, bool b, int n)
    {
        V1Container[] all = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }];
        var pod = Pod("§", all);
        all[0] = new() { Name = "§-c0" };
        return pod;
    }

    public static V1Pod Property_that_a_derived_model_overrides(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new CalmSpec { HostNetwork = true, Containers = [] } };
        return pod;
    }

    public static V1Pod Model_with_a_constructor_of_its_own(bool a, bool b, int n) =>
        new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new DefaultedSpec { Containers = [] } };

    public static V1Pod Model_whose_constructor_comes_before_the_initializer(bool a, bool b, int n) =>
        new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new DefaultedSpec { HostNetwork = false, Containers = [] } };

    [Definite("privileged c0")]
    public static V1Pod Model_with_a_property_that_is_left_out(bool a, bool b, int n) =>
        new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new V1PodSpec { HostNetwork = n > 5, Containers = new List<V1Container>(1) { new V1Container { Name = "§-c0", SecurityContext = a ? new() { Privileged = true } : new() { Privileged = true, RunAsUser = 0 } } } } };

    [Definite("privileged c0")]
    public static V1Pod Dictionary_that_is_shared(bool a, bool b, int n)
    {
        var labels = new Dictionary<string, string>();
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Labels = labels }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        labels["name"] = "x";
        pod.Metadata.Name = "§";
        return pod;
    }

    public static V1Pod Object_reached_by_two_ways(bool a, bool b, int n)
    {
        var spec = new V1PodSpec { HostNetwork = true, Containers = [] };
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = spec };
        var other = a ? spec : new V1PodSpec { Containers = [] };
        other.HostNetwork = false;
        return pod;
    }

    public static V1Pod Switch_over_the_parts(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { HostNetwork = true, Containers = [] } };
        switch (pod.Spec)
        {
            case { HostNetwork: true } spec when n != 1:
                spec.HostNetwork = false;
                break;
        }

        return pod;
    }

    public static V1Pod Linq_over_the_containers_that_mends(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        pod.Spec.Containers = pod.Spec.Containers.Select(container => container with { SecurityContext = null }).ToList();
        return pod;
    }

    [Definite("privileged c0")]
    public static V1Pod Linq_that_is_not_taken(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        _ = pod.Spec.Containers.Select(container => container.SecurityContext = null);
        return pod;
    }

    public static V1Pod Record_equality_that_reads(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true };
        if (context == new V1SecurityContext { Privileged = true })
        {
            context.RunAsUser = 0;
        }

        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
    }

    public static V1Pod Null_that_takes_a_value_back(bool a, bool b, int n)
    {
        var context = new V1SecurityContext { Privileged = true, RunAsUser = 0 };
        context.Privileged = null;
        context.RunAsUser = a ? null : null;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = context }] } };
    }

    public static V1Pod Null_conditional_assignment(bool a, bool b, int n)
    {
        var container = new V1Container { Name = "§-c0", SecurityContext = new() { Privileged = true } };
        container?.SecurityContext?.Privileged = false;
        container.LivenessProbe?.HttpGet = null;
        return new() { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [container] } };
    }

    public static V1Pod Indexer_in_a_nested_initializer(bool a, bool b, int n)
    {
        var pod = new V1Pod { Kind = "Pod", Metadata = new() { Name = "§" }, Spec = new() { Containers = [new() { Name = "§-c0", SecurityContext = new() { Privileged = true } }] } };
        _ = new V1PodHolder(pod) { Pod = { Spec = { Containers = { [0] = new() { Name = "§-c0" } } } } };
        return pod;
    }
}

public sealed record CalmSpec : V1PodSpec
{
    [JsonPropertyName("hostNetwork")]
    public new bool? HostNetwork { get => false; set { } }
}

public record DefaultedSpec : V1PodSpec
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public DefaultedSpec() => HostNetwork = true;
}

public sealed class V1PodHolder(V1Pod pod)
{
    public V1Pod Pod => pod;
}
