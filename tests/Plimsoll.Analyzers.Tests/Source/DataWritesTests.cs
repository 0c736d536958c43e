using Plimsoll.Analyzers.Source;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Which code sets a member of an object that is there already.</summary>
public sealed class DataWritesTests
{
    [Theory]
    [InlineData("_ = new T { P = 1 };")]
    [InlineData("T t = new() { P = 1, F = 2 };")]
    [InlineData("_ = new List<T> { new() { P = 1 } };")]
    [InlineData("_ = new R() with { P = 1 };")]
    [InlineData("_ = t.P + t.F;")]
    [InlineData("new Other().P = 1; new Other().F++;")]
    [InlineData("var P = 1; P = 2;")]
    [InlineData("_ = new { P = 1, F = 2 };")]
    [InlineData("new Derived().P = 1;")]
    public void Not_set(string statements) => Assert.False(MaySet("P", statements) || MaySet("F", statements));

    [Theory]
    [InlineData("P", "t.P = 1;")]
    [InlineData("P", "t.P += 1;")]
    [InlineData("P", "t.P++;")]
    [InlineData("P", "--t.P;")]
    [InlineData("P", "(t.P) = 1;")]
    [InlineData("P", "t?.P = 1;")]
    [InlineData("P", "t.@P = 1;")]
    [InlineData("P", "t!.P = 1;")]
    [InlineData("P", "(t.P, _) = (1, 2);")]
    [InlineData("P", "((t.P, _), _) = ((1, 2), 3);")]
    [InlineData("P", "_ = new Holder { T = { P = 1 } };")]
    [InlineData("P", "_ = new List<int> { { t.P = 1 } };")]
    [InlineData("P", "((I)t).P = 1;")]
    [InlineData("P", "((dynamic)t).P = 1;")]
    [InlineData("P", "new Derived { Text = \"\" }.Again();")]
    [InlineData("P", "Func<int> f = () => t.P = 1;")]
    [InlineData("F", "Put(ref t.F);")]
    [InlineData("F", "Give(out t.F);")]
    [InlineData("F", "ref var at = ref t.F;")]
    [InlineData("F", "(true ? ref t.F : ref t.F) = 1;")]
    [InlineData("F", "unsafe { fixed (int* at = &t.F) { *at = 1; } }")]
    [InlineData("F", "__refvalue(__makeref(t.F), int) = 1;")]
    public void Set(string member, string statements) => Assert.True(MaySet(member, statements));

    [Fact]
    public void A_constructor_sets_its_own_object() => Assert.False(MaySet("P", "", "public T(int p) { P = p; (this.F, _) = (p, p); }") || MaySet("F", "", "public T(int p) => F = p;"));

    [Fact]
    public void A_constructor_may_set_another_object() =>
        Assert.True(MaySet("P", "", "public T(T other) { other.P = 1; }") && MaySet("P", "", "public T(int p) { if (p > 0) P = p; }") && MaySet("P", "", "public T(T other) => (F, other.P) = (1, 2);"));

    private static bool MaySet(string member, string statements, string constructor = "")
    {
        var again = statements.Contains("Again", StringComparison.Ordinal) ? "public void Again() => base.P = 1;" : "";
        var compilation = Verify.CompileReal(
            $$"""
            using System;
            using System.Collections.Generic;

            interface I { int P { get; set; } }
            class T : I { public int P { get; set; } public int F; {{constructor}} }
            class Derived : T { public string Text = ""; public new int P { get; set; } {{again}} }
            record R { public int P { get; set; } }
            class Other { public int P { get; set; } public int F; }
            class Holder { public T T { get; } = null!; }
            class Program
            {
                static void Put(ref int at) { }
                static void Give(out int at) => at = 1;
                void Build(T t) { {{statements}} }
            }
            """);
        var type = compilation.GetTypeByMetadataName("T")!;
        return new DataWrites(compilation).MaySet(type.GetMembers(member)[0], default);
    }
}
