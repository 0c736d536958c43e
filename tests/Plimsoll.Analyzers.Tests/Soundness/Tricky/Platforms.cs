using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Programs as a platform team writes them: their own classes collect services, and make the objects of all of them in the end.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Platform_of_services(Output app, bool a, bool b, int n) =>
        new Platform().Add(new("c0", Privileged: true)).Add(new("c1", User: 0)).Build(app, "§");

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Platform_of_services_in_a_variable(Output app, bool a, bool b, int n)
    {
        var platform = new Platform();
        platform.Add(new PlatformService("c0", Privileged: true));
        platform.Add(new PlatformService("c1", User: 0));
        app.Add(platform.Made("§"));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Platform_of_many_services(Output app, bool a, bool b, int n)
    {
        var platform = new Platform().AddAll(new("c0", Privileged: true), new("c1", User: 0));
        if (platform.Count == 2)
        {
            platform.Build(app, "§");
        }
        else
        {
            app.Add(new Pod("§").WithContainer("§-c0", "i"));
        }
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    [Definite("network")]
    [Definite("capabilities c0")]
    public static void Platform_builder(Output app, bool a, bool b, int n) =>
        app.Add(new PlatformBuilder("§").WithPrivileged("c0").WithNetwork().As(0).Drop("NET_RAW").Build());

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Platform_template_method(Output app, bool a, bool b, int n) => app.Add(new PlatformAgent("§").Build());

    public static void Platform_template_method_that_does_no_harm(Output app, bool a, bool b, int n) => app.Add(new PlatformWeb("§").Build());

    [Definite("privileged c0")]
    public static void Platform_template_methods_in_a_list(Output app, bool a, bool b, int n)
    {
        PlatformUnit[] units = [new PlatformAgent("§"), new PlatformWeb("§-2")];
        foreach (var unit in units)
        {
            app.Add(unit.Build());
        }
    }

    [Definite("privileged c0")]
    [Definite("capabilities c0")]
    public static void Platform_defaults(Output app, bool a, bool b, int n)
    {
        var defaults = new PlatformDefaults { Privileged = true };
        app.Add(new Pod("§").WithContainer(defaults.Apply(new Container("§-c0", "i"))));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Platform_names_of_defaults(Output app, bool a, bool b, int n)
    {
        var defaults = new PlatformDefaults { Privileged = true, Names = { "c0", "c1" } };
        var pod = new Pod("§");
        foreach (var name in defaults.Names)
        {
            pod.WithContainer(defaults.Apply(new Container($"§-{name}", "i")));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Platform_stack_of_containers(Output app, bool a, bool b, int n) =>
        app.Add(new PlatformStack("§").With("c0", c => c.Privileged()).With("c1", c => c.RunAsUser(0)).Build());

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Platform_steps(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new PlatformSteps().Then(static c => c.Privileged()).Then(static c => c.RunAsUser(0)).Run(new Container("§-c0", "i"))));

    [Definite("privileged c0")]
    public static void Platform_environment(Output app, bool a, bool b, int n)
    {
        var stage = new PlatformEnvironment("dev");
        var service = new PlatformService("c0", Privileged: true);
        app.Add(new Pod("§").WithContainer("§-c0", service.Image, c => c.Privileged(stage.Allows(service))));
    }

    [Definite("privileged c0")]
    public static void Platform_services_by_kind(Output app, bool a, bool b, int n)
    {
        var services = new List<PlatformService> { new("c0", Privileged: true), new("c1") };
        var pod = new Pod("§");
        foreach (var service in services.Where(service => service.IsRisky))
        {
            pod.WithContainer($"§-{service.Name}", service.Image, c => c.Privileged(service.Privileged));
        }

        foreach (var service in services.Where(service => !service.IsRisky))
        {
            pod.WithContainer($"§-{service.Name}", service.Image, c => c.Privileged(service.Privileged));
        }

        app.Add(pod);
    }
}
