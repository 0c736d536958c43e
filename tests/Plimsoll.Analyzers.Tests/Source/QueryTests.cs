using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Queries of LINQ over the data from which a program builds its objects.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("texts", """foreach (var s in All.OrderBy(s => s.Name)) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("texts, chosen before", """foreach (var s in All.Where(s => s.Risky).OrderBy(s => s.Name)) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("texts, and what is made of them", """app.AddRange(All.OrderBy(s => s.Name).Select(s => new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|]))));""")]
    [InlineData("texts, taken down in a list", """foreach (var s in All.OrderBy(s => s.Name).ToList()) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("texts that share a container", """var c = new Container("c"); foreach (var s in All.OrderBy(s => s.Name)) c.Privileged(s.Risky);""")]
    [InlineData("texts and one list for all", """var pod = new Pod("p"); foreach (var s in All.OrderBy(s => s.Name)) pod.AddContainer(s.Name, c => c.Privileged(s.Risky));""")]
    [InlineData("first text", """app.Add(new Pod("p").AddContainer("c", c => c.Privileged(All.OrderBy(s => s.Name).First().Risky)));""")]
    [InlineData("texts by their characters", """app.Add(new Pod("p").AddContainer("c", c => c.Privileged([|All.OrderByDescending(s => s.Name, StringComparer.Ordinal).First().Risky|])));""")]
    [InlineData("numbers", """var c = new Container("c"); foreach (var s in All.OrderBy(s => s.Port)) c.Privileged([|s.Port == 2|]);""")]
    [InlineData("numbers that go down", """var c = new Container("c"); foreach (var s in All.OrderByDescending(s => s.Port)) c.Privileged(s.Port == 2);""")]
    [InlineData("constants of an enumeration, then numbers", """var c = new Container("c"); foreach (var s in All.OrderBy(s => s.Tier).ThenByDescending(s => s.Port)) c.Privileged([|s.Port == 1|]);""")]
    [InlineData("query", """foreach (var s in from s in All orderby s.Port select s) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("comparer of the program", """var c = new Container("c"); foreach (var s in All.OrderBy(s => s.Port, Other)) c.Privileged(s.Port == 2);""")]
    public Task Orders(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("groups", """foreach (var g in All.GroupBy(s => s.Tier)) foreach (var s in g) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("keys of groups", """foreach (var g in All.GroupBy(s => s.Name)) app.Add(new Pod("p").AddContainer(g.Key, c => c.Privileged([|g.Key != ""|])));""")]
    [InlineData("items of a group", """foreach (var g in All.GroupBy(s => s.Tier)) app.Add(new Pod("p").AddContainer("c", c => c.Privileged(g.[|Any(s => s.Risky)|])));""")]
    [InlineData("dictionary", """var map = All.ToDictionary(s => s.Name); app.Add(new Pod("p").AddContainer("c", c => c.Privileged([|map["b"].Risky|])));""")]
    [InlineData("entries of a dictionary", """foreach (var (n, on) in All.ToDictionary(s => s.Name, s => s.Risky)) app.Add(new Pod(n).AddContainer("c", c => c.Privileged([|on|])));""")]
    [InlineData("dictionary that compares otherwise", """var map = All.ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase); app.Add(new Pod("p").AddContainer("c", c => c.Privileged(map["b"].Risky)));""")]
    [InlineData("key twice", """var map = All.ToDictionary(s => s.Tier); app.Add(new Pod("p").AddContainer("c", c => c.Privileged(map[Tier.Prod].Risky)));""")]
    public Task Keys(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("some", """foreach (var s in All.Skip(1).Take(1)) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("in reverse", """var c = new Container("c"); foreach (var s in All.Take(2).Reverse()) c.Privileged([|s.Port == 2|]);""")]
    [InlineData("one more before", """foreach (var s in All.Prepend(new("x", true, 3))) app.Add(new Pod(s.Name).AddContainer("c", c => c.Privileged([|s.Risky|])));""")]
    [InlineData("each once", """var c = new Container("c"); foreach (var n in new[] { 1, 0, 0 }.Distinct()) c.RunAsUser({|ROOT:n|});""")]
    [InlineData("with its place", """foreach (var (i, s) in All.Take(1).Index()) app.Add(new Pod(s.Name).AddContainer("c", c => c.RunAsUser({|ROOT:i|})));""")]
    [InlineData("numbers", """foreach (var i in Enumerable.Range(0, 1)) app.Add(new Pod($"p{i}").AddContainer("c", c => c.RunAsUser({|ROOT:i|})));""")]
    [InlineData("one again and again", """foreach (var i in Enumerable.Repeat(0, 2)) app.Add(new Pod($"p{i}").AddContainer("c", c => c.RunAsUser({|ROOT:i|})));""")]
    [InlineData("how many is not known", """foreach (var i in Enumerable.Range(0, names.Length)) app.Add(new Pod($"p{i}").AddContainer("c", c => c.RunAsUser(i)));""")]
    [InlineData("list that changes meanwhile", """var list = new List<int> { 0 }; var first = list.Take(1); list[0] = 1; foreach (var i in first) new Container("c").RunAsUser(i);""")]
    public Task Selections(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("any", """c.Privileged(All.[|Any(s => s.Port == 1)|]);""")]
    [InlineData("none", """c.Privileged(All.Any(s => s.Port == 3));""")]
    [InlineData("all", """c.Privileged(All.[|All(s => s.Risky)|]);""")]
    [InlineData("how many", """c.RunAsUser(All.{|ROOT:Count(s => !s.Risky)|});""")]
    [InlineData("how many of a query", """c.RunAsUser(All.Where(s => !s.Risky).{|ROOT:Count()|});""")]
    [InlineData("the only one", """c.Privileged([|All.Single(s => s.Port == 2).Risky|]);""")]
    [InlineData("the last", """c.Privileged([|All.Last().Risky|]);""")]
    [InlineData("whether it is there", """c.Privileged(new[] { "a", "b" }.[|Contains("a")|]); new Container("d").Privileged(new List<string> { "a" }.Contains("b"));""")]
    [InlineData("not known", """c.Privileged(names.Contains("a")).RunAsUser(names.Count());""")]
    [InlineData("that changes what it is about", """c.Privileged(true); _ = All.Any(s => c.Privileged(false) is null);""")]
    public Task Questions(string row, string statements) => Row(row, "var c = new Container(\"c\"); " + statements);

    private static Task Row(string row, string statements)
    {
        Assert.NotEmpty(row);
        return Verify.Source(
            $$"""
            #nullable enable
            using System;
            using System.Linq;
            using System.Collections.Generic;
            using Mini;

            enum Tier { Dev, Prod }
            sealed record Service(string Name, bool Risky, int Port, Tier Tier = Tier.Prod);
            class Program
            {
                private static readonly Service[] All = [new("b", true, 2), new("a", true, 1)];
                private static readonly IComparer<int> Other = Comparer<int>.Default;

                void Build(string[] names, App app)
                {
                    {{statements}}
                }
            }
            """,
            Privileged, RootUser);
    }
}
