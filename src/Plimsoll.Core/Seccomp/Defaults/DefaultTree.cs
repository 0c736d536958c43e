using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Builds the tree of a default profile, in Docker's dialect, from the lines of the table that hold for its version.</summary>
internal static class DefaultTree
{
    public static MappingNode Build(IEnumerable<string[]> lines)
    {
        var profile = new MappingNode();
        var arches = new SequenceNode();
        var rules = new SequenceNode();
        foreach (var line in lines)
        {
            switch (line[0])
            {
                case "default":
                    AddDefault(profile, line[2].Split(' '));
                    break;
                case "arches":
                    arches.Add(Architecture(line[2].Split(' ')));
                    break;
                default:
                    rules.Add(Rule(line));
                    break;
            }
        }

        profile.Set("archMap", arches);
        profile.Set("syscalls", rules);
        return profile;
    }

    private static void AddDefault(MappingNode profile, string[] cells)
    {
        profile.Set("defaultAction", ScalarNode.String("SCMP_ACT_" + cells[0]));
        if (cells[1] != "-")
        {
            profile.Set("defaultErrnoRet", Integer(cells[1]));
        }
    }

    private static MappingNode Architecture(string[] names)
    {
        var entry = new MappingNode();
        entry.Set("architecture", ScalarNode.String(names[0]));
        entry.Set("subArchitectures", List(names.Skip(1)));
        return entry;
    }

    private static MappingNode Rule(string[] cells)
    {
        var rule = new MappingNode();
        var action = cells[2].Split(':');
        rule.Set("names", List(cells[4].Split(' ')));
        rule.Set("action", ScalarNode.String("SCMP_ACT_" + action[0]));
        if (action.Length > 1)
        {
            rule.Set("errnoRet", Integer(action[1]));
        }

        foreach (var condition in cells[3].Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = condition.IndexOf('=');
            AddCondition(rule, condition.Substring(0, equals), condition.Substring(equals + 1));
        }

        return rule;
    }

    private static void AddCondition(MappingNode rule, string key, string value)
    {
        if (key == "arg")
        {
            var args = rule["args"] as SequenceNode ?? (SequenceNode)rule.Set("args", new SequenceNode());
            args.Add(Argument(value.Split(':')));
            return;
        }

        var selector = key[0] == '!' ? "excludes" : "includes";
        var fields = rule[selector] as MappingNode ?? (MappingNode)rule.Set(selector, new MappingNode());
        switch (key.TrimStart('!'))
        {
            case "kernel":
                fields.Set("minKernel", ScalarNode.String(value));
                break;
            case var list:
                fields.Set(list, List(value.Split(',')));
                break;
        }
    }

    private static MappingNode Argument(string[] cells)
    {
        var argument = new MappingNode();
        argument.Set("index", Integer(cells[0]));
        argument.Set("value", Integer(cells[2]));
        argument.Set("valueTwo", Integer(cells[3]));
        argument.Set("op", ScalarNode.String("SCMP_CMP_" + cells[1]));
        return argument;
    }

    private static SequenceNode List(IEnumerable<string> names)
    {
        var list = new SequenceNode();
        foreach (var name in names)
        {
            list.Add(ScalarNode.String(name));
        }

        return list;
    }

    private static ScalarNode Integer(string text) => ScalarNode.Integer(long.Parse(text, CultureInfo.InvariantCulture));
}
