using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Annotations;
using Plimsoll.Kubernetes;

// Values of types that are written as one scalar: what is written is known, and to the program they are neither texts nor numbers.
public static partial class Programs
{
    private static readonly Quantity SharedAmount = "1000m";

    private static readonly long SharedNumber = 5;

    private static readonly Tag SharedTag = "a";

    private static bool IsAlways(object policy) => policy is "Always";

    private static bool SwitchedAlways(object policy) => policy switch { "Always" => true, _ => false };

    private static bool IsAlwaysOf<T>(T policy) => policy is "Always";

    private static bool CastAlways<T>(T policy) => policy as string == "Always";

    private static string Shown<T>(T amount) => "" + amount;

    public static void Scalar_in_an_interpolation(Output app, bool a, bool b, int n)
    {
        Quantity amount = "1000m";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged($"{amount}" == "1000m")));
    }

    public static void Scalar_that_may_be_missing_in_an_interpolation(Output app, bool a, bool b, int n)
    {
        Quantity? amount = "1000m";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged($"{amount}" == "1000m")));
    }

    public static void Scalar_in_a_format(Output app, bool a, bool b, int n)
    {
        Quantity amount = "1000m";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Format("{0}", amount) == "1000m")));
    }

    public static void Scalar_put_together(Output app, bool a, bool b, int n)
    {
        Quantity amount = "1000m";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Concat(amount, "x") == "1000mx")));
    }

    public static void Scalars_joined(Output app, bool a, bool b, int n)
    {
        var amounts = new List<Quantity> { "1000m" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Join(",", amounts) == "1000m")));
    }

    public static void Scalar_as_an_object_is_no_text(Output app, bool a, bool b, int n)
    {
        object policy = RestartPolicy.Always;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy is "Always")));
    }

    public static void Scalar_as_an_object_is_no_number(Output app, bool a, bool b, int n)
    {
        object port = (IntOrString)1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(port is 1)));
    }

    public static void Scalar_as_an_object_is_not_a_number(Output app, bool a, bool b, int n)
    {
        object port = (IntOrString)1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(port is not 1)));
    }

    public static void Scalar_as_an_object_is_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object policy = RestartPolicy.Always;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy as string == null)));
    }

    public static void Scalar_as_an_object_is_cast_to_a_text(Output app, bool a, bool b, int n)
    {
        object policy = RestartPolicy.Always;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((policy as string) == "Always")));
    }

    public static void Scalar_as_an_object_on_one_way(Output app, bool a, bool b, int n)
    {
        object policy = a ? RestartPolicy.Always : (object)"Always";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy is "Always")));
    }

    public static void Scalar_as_an_argument_is_no_text(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(IsAlways(RestartPolicy.Always))));
    }

    public static void Scalar_in_a_switch(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(SwitchedAlways(RestartPolicy.Always))));
    }

    public static void Scalar_in_a_generic_helper(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(IsAlwaysOf(RestartPolicy.Always))));
    }

    public static void Scalar_cast_by_a_generic_helper(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(CastAlways(RestartPolicy.Always))));
    }

    public static void Scalar_shown_by_a_generic_helper(Output app, bool a, bool b, int n)
    {
        Quantity amount = "1000m";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Shown(amount) == "1000m")));
    }

    public static void Scalar_in_a_function_of_objects(Output app, bool a, bool b, int n)
    {
        Func<object, bool> isAlways = policy => policy is "Always";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(isAlways(RestartPolicy.Always))));
    }

    public static void Scalar_in_a_tuple_of_objects(Output app, bool a, bool b, int n)
    {
        (object, int) pair = (RestartPolicy.Always, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(pair.Item1 is "Always")));
    }

    public static void Scalar_in_a_record_of_an_object(Output app, bool a, bool b, int n)
    {
        var box = new Boxed(RestartPolicy.Always);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(box is { Content: "Always" })));
    }

    public static void Scalar_in_a_generic_record(Output app, bool a, bool b, int n)
    {
        var box = new BoxOf<RestartPolicy>(RestartPolicy.Always);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(box.IsAlways)));
    }

    public static void Scalar_that_is_dynamic(Output app, bool a, bool b, int n)
    {
        dynamic policy = RestartPolicy.Always;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy is "Always")));
    }

    public static void Scalar_from_the_tree_as_an_object(Output app, bool a, bool b, int n)
    {
        var other = new Pod("x").WithRestartPolicy(RestartPolicy.Always);
        object policy = other.Spec!.RestartPolicy!;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy is "Always")));
    }

    public static void Scalar_that_a_preset_writes_as_an_object(Output app, bool a, bool b, int n)
    {
        var other = new Container("x", "i").Harden(uid: 5);
        object type = other.SecurityContext!.SeccompProfile!.Type;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(type is "RuntimeDefault")));
    }

    public static void Scalar_that_equals_another_in_a_list(Output app, bool a, bool b, int n)
    {
        var amounts = new List<Quantity> { "1000m" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!amounts.Contains("1"))));
    }

    public static void Scalar_that_equals_another_as_a_key(Output app, bool a, bool b, int n)
    {
        var isKnown = new Dictionary<Quantity, bool> { ["1000m"] = true };
        isKnown["1"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(isKnown["1000m"])));
    }

    public static void Scalar_in_a_field_as_an_object(Output app, bool a, bool b, int n)
    {
        object amount = SharedAmount;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(amount is "1000m")));
    }

    public static void Scalar_in_a_field_in_an_interpolation(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged($"{SharedAmount}" == "1000m")));
    }

    public static void Scalar_of_an_enumeration_that_is_written_as_another(Output app, bool a, bool b, int n)
    {
        var spelling = Spelling.Old;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(spelling == Spelling.New)));
    }

    public static void Number_in_a_field_as_an_object(Output app, bool a, bool b, int n)
    {
        object number = SharedNumber;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(number is 5)));
    }

    public static void Structure_in_a_field_in_an_interpolation(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged($"{SharedTag}" == "a")));
    }

    [Definite("privileged c0")]
    public static void Scalar_that_is_written(Output app, bool a, bool b, int n)
    {
        Quantity amount = "64Mi";
        RestartPolicy policy = "Never";
        app.Add(new Pod("§").WithRestartPolicy(policy).WithContainer("§-c0", "i", c => c.WithLimits(memory: amount).Privileged()));
    }
}

public sealed record Boxed(object Content);

public sealed record BoxOf<T>(T Content)
{
    public bool IsAlways => Content is "Always";
}

public enum Spelling
{
    [ConfigConstant("x")] Old,
    [ConfigConstant("x")] New,
}

public readonly struct Tag(string text)
{
    public static implicit operator Tag(string text) => new(text);

    public override string ToString() => "tag " + text;
}
