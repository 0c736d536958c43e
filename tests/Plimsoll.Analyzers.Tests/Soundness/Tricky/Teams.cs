using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// More of what teams write around the objects.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Team_base_that_knows_its_kind(Output app, bool a, bool b, int n) => app.Add(new TeamApi("§").WithPrivileged().Named("c0").Build());

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Team_components(Output app, bool a, bool b, int n)
    {
        List<ITeamComponent> components = [new TeamWeb("c0"), new TeamAgent("c1") { User = 0 }];
        var pod = new Pod("§");
        foreach (var component in components)
        {
            component.AddTo(pod);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Team_options(Output app, bool a, bool b, int n) => TeamFactory.Create(new TeamOptions { Name = "§", Privileged = true }).AddTo(app);

    [Definite("privileged c0")]
    [Definite("capabilities c0")]
    public static void Team_callbacks(Output app, bool a, bool b, int n) =>
        app.Add(new TeamPlatform("§").Service("c0", service => service.Privileged().Drop("NET_RAW")).Build());

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Team_services_of_a_class(Output app, bool a, bool b, int n) => app.Add(new TeamDefault("§").Build());

    [Definite("privileged c0")]
    public static void Team_iterator(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var container in new TeamYielding("§").Containers())
        {
            pod.WithContainer(container);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Team_copies(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "c0" };
        app.Add(new TeamCopying("§", names).Build());
        names.Clear();
    }

    [Definite("privileged c0")]
    public static void Team_tiers(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TeamTiers.IsPrivileged(TeamTier.System) && !TeamTiers.IsPrivileged(TeamTier.Web))));

    [Definite("privileged c0")]
    public static void Team_environment(Output app, bool a, bool b, int n)
    {
        var environment = TeamEnvironment.Dev;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(environment.IsDev)));
    }

    [Definite("privileged c0")]
    public static void Team_lists_by_name(Output app, bool a, bool b, int n)
    {
        var groups = new TeamGroups().Add("risky", "c0").Add("calm", "c1");
        var pod = new Pod("§");
        foreach (var name in groups["risky"])
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged());
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Team_application(Output app, bool a, bool b, int n) => new TeamApplication("§").Configure(app);

    [Definite("privileged c0")]
    public static void Team_structure(Output app, bool a, bool b, int n)
    {
        var port = new TeamPort(80, true);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(port.IsRisky && port.Name == "p80")));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Team_labels(Output app, bool a, bool b, int n)
    {
        var labels = new TeamLabels("c0");
        app.Add(new Pod("§").WithContainer($"§-{labels.Name}", "i", c => c.Privileged(labels.All["tier"] == "system").RunAsUser(labels.All.Count == 1 ? 0 : 5)));
    }
}
