using Plimsoll.Kubernetes;

// Objects that everybody sees, on more ways.
public static partial class Programs
{
    public static void Shared_object_in_a_query(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Query.Risky)));

    public static void Shared_object_that_is_taken_apart(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.TakenApart.Risky)));

    public static void Shared_object_behind_an_interface(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Interface.Risky)));

    public static void Shared_object_behind_a_base(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Virtual.Risky)));

    public static void Shared_object_in_a_generic_class(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Generic.Risky)));

    public static void Shared_object_in_a_dictionary(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Awaited.Risky)));

    public static void Shared_object_that_is_yielded(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Yielded.Risky)));

    public static void Shared_object_in_a_tuple(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Tuple.Risky)));

    public static void Shared_object_that_a_setter_binds(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Setter.Risky)));

    public static void Shared_object_that_an_event_hands_on(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Event.Risky)));

    public static void Shared_object_that_an_operator_binds(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Operated.Risky)));

    public static void Shared_object_at_a_place(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Indexed.Risky)));

    public static void Shared_object_that_fills_an_array(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Sorted.Risky)));

    public static void Shared_object_given_to_a_stored_method(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Method.Risky)));

    public static void Shared_object_that_a_property_keeps(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Late.Risky)));

    public static void Shared_object_that_a_base_keeps(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Base.Risky)));

    public static void Shared_object_under_a_key(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Map["x"].Risky)));

    public static void Shared_object_that_is_made_later(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Lazily.Value.Risky)));

    public static void Shared_object_that_takes_itself_apart(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Whole.Settings.Risky)));

    public static void Shared_object_of_which_a_copy_is_bound(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Ways.Same.Risky)));
}
