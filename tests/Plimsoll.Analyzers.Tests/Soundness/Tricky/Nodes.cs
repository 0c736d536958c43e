using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

// Nodes of a document that the program makes itself, and gives to an object.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Node_that_is_set(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Set("securityContext.privileged", ScalarNode.Boolean(true))));

    [Definite("root c0")]
    public static void Node_that_is_a_number(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Set("securityContext.runAsUser", ScalarNode.Integer(0))));

    [Definite("capabilities c0")]
    public static void Node_that_is_a_list_of_texts(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer(
        new Container("§-c0", "i").Set("securityContext.capabilities.drop", new SequenceNode { ScalarNode.String("NET_RAW"), ScalarNode.String("CHOWN") })));

    [Definite("capabilities c0")]
    public static void Node_that_is_a_list_made_in_steps(Output app, bool a, bool b, int n)
    {
        var drop = new SequenceNode();
        foreach (var name in new[] { "NET_RAW", "CHOWN" })
        {
            drop.Add(ScalarNode.String(name));
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Set("securityContext.capabilities.drop", drop)));
    }

    [Definite("root c0")]
    public static void Node_that_depends_on_a_condition(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer(new Container("§-c0", "i").Set("securityContext.runAsUser", ScalarNode.Integer(a ? 0 : 0L)))
        .WithContainer(new Container("§-c1", "i").Set("securityContext.privileged", a ? ScalarNode.Boolean(true) : ScalarNode.Boolean(b))));

    public static void Node_that_is_a_map(Output app, bool a, bool b, int n)
    {
        var context = new MappingNode();
        context.Set("privileged", ScalarNode.Boolean(false));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged().Set("securityContext", context)));
    }

    public static void Node_that_is_compared(Output app, bool a, bool b, int n)
    {
        var (left, right) = (ScalarNode.String("ALL"), ScalarNode.String("ALL"));
        ConfigNode wide = right;
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(left == right || wide == left || left.Equals(right)))
            .WithContainer(new Container("§-c1", "i").Privileged(new List<ConfigNode> { left }.Contains(right) || (object)left as string == "ALL")));
    }

    public static void Node_that_is_a_key(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<ScalarNode, bool> { [ScalarNode.String("x")] = true };
        all[ScalarNode.String("x")] = false;
        var set = new HashSet<ScalarNode> { ScalarNode.Integer(1), ScalarNode.Integer(1) };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(all.Count == 1 || all.ContainsKey(ScalarNode.String("x"))))
            .WithContainer(new Container("§-c1", "i").Privileged(set.Count == 1)));
    }

    public static void Node_that_is_asked_for_its_kind(Output app, bool a, bool b, int n)
    {
        ConfigNode node = ScalarNode.Boolean(true);
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged((object)node is bool))
            .WithContainer(new Container("§-c1", "i").Privileged(node is not ScalarNode { Text: "true" })));
    }

    public static void Node_that_is_put_into_two_lists(Output app, bool a, bool b, int n)
    {
        var text = ScalarNode.String("ALL");
        var other = new SequenceNode { text };
        var drop = new SequenceNode { text };
        drop.RemoveAt(0);
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Set("securityContext.capabilities.drop", drop))
            .WithContainer(new Container("§-c1", "i").Set("securityContext.capabilities.drop", other)));
    }

    public static void Node_whose_list_is_changed_behind(Output app, bool a, bool b, int n)
    {
        var drop = new SequenceNode { ScalarNode.String("NET_RAW") };
        var c = new Container("§-c0", "i").Set("securityContext.capabilities.drop", drop);
        drop[0] = ScalarNode.String("ALL");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Node_that_a_list_hands_back(Output app, bool a, bool b, int n)
    {
        var list = new SequenceNode();
        var pod = new Pod("§").WithContainer("§-c0", "i");
        ((SequenceNode)list.Add(new SequenceNode { ScalarNode.String("NET_RAW") })).Add(ScalarNode.String("ALL"));
        pod.Spec!.Containers[0].Set("securityContext.capabilities.drop", list[0]);
        app.Add(pod);
    }

    public static void Node_that_a_list_hands_back_in_its_place(Output app, bool a, bool b, int n)
    {
        var inner = new SequenceNode { ScalarNode.String("NET_RAW") };
        var attached = (SequenceNode)new SequenceNode().Add(inner);
        attached.Add(ScalarNode.String("ALL"));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Set("securityContext.capabilities.drop", inner)));
    }

    public static void Node_that_is_null(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer(new Container("§-c0", "i").Privileged().Set("securityContext.privileged", ScalarNode.Null()))
        .WithContainer(new Container("§-c1", "i").Set("securityContext.privileged", ScalarNode.String("true"))));
}
