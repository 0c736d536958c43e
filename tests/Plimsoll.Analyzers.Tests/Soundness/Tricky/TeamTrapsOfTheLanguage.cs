using System;
using System.Collections.Generic;
using System.Globalization;
using Plimsoll.Kubernetes;

// Traps of the language and of numbers.
public static partial class Programs
{
    public static void Trap_variable_that_is_replaced_by_reference(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var kept = c;
        if (TrapNames.Replace(ref c, new Container("§-c1", "i")))
        {
            c.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(kept));
    }

    public static void Trap_object_that_is_lent_for_reading(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        TrapNames.Softened(in c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Trap_variable_behind_a_chosen_reference(Output app, bool a, bool b, int n)
    {
        var (left, right) = (true, true);
        TrapNames.Pick(false, ref left, ref right) = false;
        ref var again = ref TrapNames.Pick(true, ref left, ref right);
        again = right;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(false)).WithContainer(new Container("§-c1", "i").Privileged(left)));
    }

    public static void Trap_copy_of_a_structure(Output app, bool a, bool b, int n)
    {
        var first = new TrapCounter();
        var second = first;
        second.Next().Next();
        var all = new List<TrapCounter> { first };
        all[0].Next();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(second.Count == 2)).WithContainer(new Container("§-c1", "i").RunAsUser(all[0].Count + first.Count)));
    }

    public static void Trap_structure_in_a_read_only_place(Output app, bool a, bool b, int n)
    {
        var first = new TrapCounter();
        Bump(in first);
        static void Bump(in TrapCounter counter) => counter.Next();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Count == 1)));
    }

    public static void Trap_compound_assignment_of_its_own(Output app, bool a, bool b, int n)
    {
        var counter = new TrapCounter();
        counter += 1;
        var copy = counter;
        ++counter;
        var tally = new TrapTally();
        var old = tally;
        tally += 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(counter.Count == 1 && copy.Count == 1)).WithContainer(new Container("§-c1", "i").Privileged(tally.Count == 5 || old.Count == 0)));
    }

    public static void Trap_default_of_an_interface(Output app, bool a, bool b, int n)
    {
        ITrapPolicy policy = new TrapCalm();
        ITrapPolicy whole = new TrapWhole();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(policy.Risky)).WithContainer(new Container("§-c1", "i").Privileged(whole.Risky)));
    }

    public static void Trap_static_member_of_an_interface(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(TrapNames.IsRisky<TrapRate>())).WithContainer(new Container("§-c1", "i").Privileged(TrapNames.Twice(new TrapRate(true)).Holds)));

    public static void Trap_conversion_that_turns_round(Output app, bool a, bool b, int n)
    {
        TrapFlag flag = true;
        bool value = new TrapFlag(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(value)).WithContainer(new Container("§-c1", "i").Privileged(flag | flag)));
    }

    public static void Trap_sum_that_runs_over(Output app, bool a, bool b, int n)
    {
        var most = int.MaxValue;
        var calm = unchecked(most + 1) > 0;
        var small = (byte)(255 + (n - n) + 1);
        var uid = unchecked(uint.MaxValue + (uint)(n - n + 1));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!calm).RunAsUser(small)).WithContainer(new Container("§-c1", "i").RunAsUser(uid)));
    }

    public static void Trap_sum_that_throws(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var most = int.MaxValue;
        try
        {
            checked
            {
                most++;
            }
        }
        catch (OverflowException)
        {
            c.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(most < 0)));
    }

    public static void Trap_sum_of_nothing(Output app, bool a, bool b, int n)
    {
        int? none = null;
        bool? unsure = null;
        var least = none < 1 || none >= 1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(least).RunAsUser((none + 1) ?? 5)).WithContainer(new Container("§-c1", "i").Privileged((unsure | true) == true && (unsure & true) != true && none == null)));
    }

    public static void Trap_rights_with_two_names(Output app, bool a, bool b, int n)
    {
        var rights = TrapRights.Read | TrapRights.Write;
        var cut = rights & ~TrapRights.Read;
        var text = (TrapRights.Read ^ TrapRights.Write).ToString();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(rights.HasFlag(TrapRights.None) && cut == TrapRights.Read)).WithContainer(new Container("§-c1", "i").Privileged(text == "Read, Write" || text == nameof(TrapRights.Both))));
    }

    public static void Trap_property_in_parts(Output app, bool a, bool b, int n)
    {
        var parts = new TrapParts { Risky = true };
        var asked = new TrapField { Risky = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(parts.Risky)).WithContainer(new Container("§-c1", "i").Privileged(!asked.Risky || asked.Risky)));
    }

    public static void Trap_parameter_of_a_class_that_changes(Output app, bool a, bool b, int n)
    {
        var captured = new TrapCaptured(true);
        captured.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(captured.First)));
    }

    public static void Trap_assignment_behind_a_question(Output app, bool a, bool b, int n)
    {
        TrapTop? top = a ? new TrapTop() : null;
        TrapTop? sure = new TrapTop { Risky = true };
        var asked = false;
        top?.Risky = asked = true;
        sure?.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(asked)).WithContainer(new Container("§-c1", "i").Privileged(sure!.Risky)));
    }

    private sealed class TrapTop
    {
        public bool Risky { get; set; }
    }

    public static void Trap_name_of_an_argument(Output app, bool a, bool b, int n)
    {
        var risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(TrapNames.Of(risky) == "False")).WithContainer(new Container("§-c1", "i").Privileged(TrapNames.Of(!risky) == "risky" || nameof(TrapRights.Alias) == "Both")));
    }

    public static void Trap_sum_of_spans(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(TrapNames.Sum(1, -1, 2 - n + n))).WithContainer(new Container("§-c1", "i").RunAsUser(TrapNames.Sum<int>())));

    public static void Trap_span_over_an_array(Output app, bool a, bool b, int n)
    {
        var all = new[] { true, true };
        Span<bool> view = all;
        var rest = all[1..];
        view[1] = false;
        view[..1].Clear();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(!rest[0])));
    }

    public static void Trap_text_in_another_culture(Output app, bool a, bool b, int n)
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = other;
        var upper = $"{-1}" == "-1" || (-1).ToString() == "-1";
        var number = 1.5.ToString() == "1.5";
        var order = string.Compare("a", "B", StringComparison.CurrentCulture) > 0;
        CultureInfo.CurrentCulture = before;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(upper || number)).WithContainer(new Container("§-c1", "i").Privileged(order)));
    }

    public static void Trap_text_that_does_not_look_as_it_is(Output app, bool a, bool b, int n)
    {
        var text = "e\u0301\0";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text.StartsWith("é") == ("é" == text[..2]))).WithContainer(new Container("§-c1", "i").RunAsUser(text.IndexOf("\0", StringComparison.Ordinal) - 2 + "a\0b".IndexOf("\0"))));
    }

    public static void Trap_exception_that_decides(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            c.Privileged();
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException error) when (c.Privileged(false) is null || error.Message == "y")
        {
            c.Privileged();
        }
        catch (Exception)
        {
            c.RunAsUser(0);
        }
        finally
        {
            c.RunAsUser(c.Name == "x" ? 0 : 5);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Trap_value_that_finally_does_not_change(Output app, bool a, bool b, int n)
    {
        static bool Of(ref bool kept)
        {
            var risky = true;
            try
            {
                return risky;
            }
            finally
            {
                risky = false;
                kept = risky;
            }
        }

        var seen = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!Of(ref seen))).WithContainer(new Container("§-c1", "i").Privileged(seen)));
    }

    public static void Trap_jump_back(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var risky = false;
    again:
        c.Privileged(risky);
        if (!risky)
        {
            risky = true;
            goto again;
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(!risky)));
    }

    public static void Trap_variable_of_a_pattern(Output app, bool a, bool b, int n)
    {
        object value = a ? 0 : "x";
        var uid = value is int number || value is string { Length: var length } && (number = length) > 1 ? 5 : value is string { Length: 1 } and var same && !ReferenceEquals(same, value) ? 0 : 7;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uid)).WithContainer(new Container("§-c1", "i").Privileged(uid is > 5 and not 7 or < 0)));
    }
}
