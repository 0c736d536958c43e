#nullable disable
using System;
using System.Collections.Generic;
using k8s.Models;

public static partial class Programs
{
    private static V1Pod WithPrivileged(string name, bool? privileged) =>
        new() { Kind = "Pod", Metadata = new() { Name = name }, Spec = new() { Containers = [new() { Name = name + "-c0", SecurityContext = new() { Privileged = privileged } }] } };

    public static V1Pod Scalar_in_an_interpolation(bool a, bool b, int n)
    {
        ResourceQuantity amount = "1";
        return WithPrivileged("§", $"{amount}" == "1");
    }

    public static V1Pod Scalar_as_an_object(bool a, bool b, int n)
    {
        object port = (IntOrString)80;
        return WithPrivileged("§", port is 80 or 80L or "80");
    }

    public static V1Pod Scalar_that_an_old_constructor_makes(bool a, bool b, int n)
    {
        object amount = new ResourceQuantity("1");
        return WithPrivileged("§", amount is "1");
    }
}
