namespace Plimsoll.Analyzers.Tests.Soundness;

// What the programs that carry data have in common.
internal sealed partial class ProgramWriter
{
    /// <summary>The types of what is carried, each with <c>On</c>, <c>User</c> and <c>Drop</c>; some do not keep what they are given.</summary>
    public const string DataTypes =
        """
        public sealed record Plain(bool On, int User, string Drop) { public bool IsRoot => User == 0; }
        public readonly record struct Small(bool On, int User, string Drop) { public bool IsRoot => On && User == 0; }
        public sealed record Boxed<T>(T On, int User, string Drop) { public bool IsRoot => User == 0; }
        public sealed record Inits
        {
            public bool On { get; init; }
            public int User { get; init; } = 1000;
            public string Drop { get; init; } = "ALL";
            public bool IsRoot { get { if (On) return User == 0; return false; } }
        }
        public record struct Slack(bool On, int User, string Drop) { public readonly bool IsRoot => User == 0; }
        public sealed record Loose(bool On, int User, string Drop)
        {
            public bool On { get; set; } = On;
            public int User { get; set; } = User;
            public bool IsRoot { get; } = User == 0;
        }
        public sealed record Turned(bool On, int User, string Drop)
        {
            public bool On { get; init; } = !On;
            public bool IsRoot { get; } = User == 0;
        }
        public sealed record Split(bool On, int User, string Drop)
        {
            public bool IsRoot => this is (_, 0, _);
            public void Deconstruct(out bool on, out int user, out string drop) => (on, user, drop) = (!On, User + 1, Drop);
        }
        public sealed record Copied(bool On, int User, string Drop)
        {
            public bool IsRoot => this with { } is { On: true };
            private Copied(Copied other) => (On, User, Drop) = (!other.On, other.User, "ALL");
        }
        public sealed record Backward
        {
            private readonly bool _on;
            public bool On { get => _on; init => _on = !value; }
            public int User { get; init; }
            public string Drop { get; init; } = "NET_RAW";
            public bool IsRoot => !_on && User == 0;
        }
        public readonly record struct Linked
        {
            private readonly int _user;
            public bool On { get; init; }
            public int User { get => _user; init { _user = value; On = value == 0; } }
            public string Drop { get; init; }
            public bool IsRoot => On;
        }
        public record Base(bool On, int User, string Drop) { public virtual bool IsRoot => User == 0; }
        public sealed record Derived(bool On, int User, string Drop) : Base(On, User, Drop)
        {
            public new bool On { get; init; } = !On;
            public override bool IsRoot => !base.IsRoot;
        }
        """;

    /// <summary>What programs share that carry data.</summary>
    public const string DataMembers =
        """
            public static readonly Plain Fixed = new(true, 0, "NET_RAW");
            public static Plain Current = Fixed;
            public static readonly System.Collections.Generic.IReadOnlyList<Small> Sizes = [new(false, 0, "ALL"), new(true, 1000, "NET_RAW")];
            public static readonly (bool On, int User, string Drop)[] Slots = new (bool, int, string)[2];

            public static T Same<T>(T value) => value;
            public static void Put<T>(ref T at, T value) => at = value;
            public static void Set<T>(out T at, T value) => at = value;
            public static void Spoil<T>(T[] all) => all[1] = all[0];
            public static bool Spoil((bool On, int User, string Drop) data) { data.On = !data.On; data.User = 0; return data.On; }
            public static bool Spoil(Slack data) { data.On = !data.On; data.User = 0; return data.On; }
            public static bool Spoil(Loose data) { data.On = !data.On; data.User = 0; return data.On; }
            public static void Turn(ref (bool On, int User, string Drop) data) => data = (!data.On, data.User, data.Drop);
            public static (bool On, int User, string Drop) Told(bool on, int user) { if (user == 0) return (on, 1000, "ALL"); return (!on, user, "NET_RAW"); }
        """;
}
