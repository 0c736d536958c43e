using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Reads an action with its error number as a runtime of some version does.</summary>
internal static class ActionReader
{
    private const int Eperm = 1;

    // libseccomp takes error numbers below the kernel's largest, 4095; https://github.com/seccomp/libseccomp/blob/main/src/db.c
    private const long LeastBadErrno = 4095;
    private const long DataBits = 0xffff;

    public static FilterAction? Read(RuntimeView view, ConfigValue action, ConfigValue errno, ConfigValue errnoName, bool isDefault, ConfigNode? rule = null)
    {
        var place = action.Node ?? rule ?? view.Profile.Node;
        if (action.Text is not { Length: > 0 } name)
        {
            view.Refuse(place, isDefault ? "it has no default action" : "a rule has no action");
            return null;
        }

        if (FilterAction.KindOf(name) is not { } kind || !RuntimeActions.Knows(view.Target, name))
        {
            var near = FilterAction.KindOf(name) is null ? NearestName.Of(name, FilterAction.KnownNames) : null;
            view.Refuse(place, $"action \"{name}\" is not known{(near is null ? "" : $"; \"{near}\" is")}");
            return null;
        }

        if (kind is not (ActionKind.Errno or ActionKind.Trace))
        {
            CheckUnused(view, IsNamed(view, errnoName) ? errnoName : errno, name);
            return new(kind);
        }

        return Number(view, errno, errnoName, isDefault) is { } number ? new(kind, number) : null;
    }

    private static int? Number(RuntimeView view, ConfigValue errno, ConfigValue errnoName, bool isDefault)
    {
        var isNamed = IsNamed(view, errnoName);
        if (!isNamed && !errno.IsAbsent && errno.Integer is null)
        {
            view.Refuse(errno.Node, "an error number must be a whole number");
            return null;
        }

        var number = isNamed ? ErrnoNames.Parse(errnoName.Text!) : errno.Integer ?? Eperm;
        if (number is not { } given)
        {
            view.Refuse(errnoName.Node, $"error \"{errnoName.Text}\" is not known");
            return null;
        }

        if (!(isDefault ? RuntimeActions.ReadsDefaultErrno(view.Target) : RuntimeActions.ReadsErrno(view.Target)))
        {
            if (given != Eperm)
            {
                view.Note(isNamed ? errnoName.Node : errno.Node, $"{view.Target.RuntimeName} does not read {(isDefault ? "defaultErrnoRet" : "errnoRet")}: the error is EPERM");
            }

            return Eperm;
        }

        // An action has room for 16 bits of data, and runtimes cut off the rest.
        if (given is < 0 or > uint.MaxValue || (given & DataBits) >= LeastBadErrno)
        {
            view.Refuse(isNamed ? errnoName.Node : errno.Node, $"error number {given} is not between 0 and {LeastBadErrno - 1}");
            return null;
        }

        return (int)(given & DataBits);
    }

    // A name counts before a number: https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go
    private static bool IsNamed(RuntimeView view, ConfigValue errnoName) =>
        view.Target.Reading == ProfileReading.Docker && errnoName.Text is { Length: > 0 };

    private static void CheckUnused(RuntimeView view, ConfigValue errno, string action)
    {
        if (errno.IsAbsent)
        {
            return;
        }

        if (view.Target.Runtime.Kind == RuntimeKind.Crun && view.Target.Holds(RuntimeFacts.CrunChecksErrno))
        {
            view.Refuse(errno.Node, $"{action} has no error number");
        }
        else
        {
            view.Note(errno.Node, $"{action} has no error number: it is passed over");
        }
    }
}
