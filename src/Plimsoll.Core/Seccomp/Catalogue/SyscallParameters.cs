using Plimsoll.Findings;

namespace Plimsoll.Seccomp;

/// <summary>Finds parameters of system calls by their names: those of the kernel's source, or those of the manual pages.</summary>
public static class SyscallParameters
{
    private static readonly string[] ByNumber = ["arg0", "arg1", "arg2", "arg3", "arg4", "arg5"];

    /// <summary>
    /// The position of a parameter that all calls have at the same place; <c>arg0</c> to <c>arg5</c> are always known. Positions are those of
    /// x86_64: on s390x the first two parameters of clone are exchanged.
    /// </summary>
    /// <exception cref="ArgumentException">A call is not known, has no such parameter, or has it at another place than the others.</exception>
    public static int IndexOf(IEnumerable<string> calls, string name)
    {
        var (index, problem) = Find(calls, name);
        return index ?? throw new ArgumentException(problem, nameof(name));
    }

    /// <summary>The position of a parameter, or why there is none.</summary>
    internal static (int? Index, string? Problem) Find(IEnumerable<string> calls, string name)
    {
        var number = Array.IndexOf(ByNumber, name);
        if (number >= 0)
        {
            return (number, null);
        }

        (string Call, int Index)? found = null;
        foreach (var call in calls)
        {
            var (position, problem) = Find(call, name);
            if (position is not { } index)
            {
                return (null, problem);
            }

            if (found is { } other && other.Index != index)
            {
                return (null, $"'{name}' is argument {other.Index} of {other.Call} and argument {index} of {call}: each needs a rule of its own.");
            }

            found ??= (call, index);
        }

        return found is { } known ? (known.Index, null) : (null, $"'{name}' is a parameter of no call, as the rule names none: say arg0 to arg5.");
    }

    private static (int? Index, string? Problem) Find(string call, string name)
    {
        if (SyscallCatalogue.Find(call) is not { } known)
        {
            var near = SyscallCatalogue.Nearest(call);
            return (null, $"'{call}' is no known system call{(near is null ? ":" : $"; did you mean '{near}'? Else")} say arg0 to arg5 instead of '{name}'.");
        }

        if (known.Parameters is not { } parameters)
        {
            return (null, $"The parameters of {call} are not known: say arg0 to arg5 instead of '{name}'.");
        }

        var names = parameters.Select(parameter => parameter.Name).ToList();
        var index = names.IndexOf(name);
        index = index >= 0 ? index : names.FindIndex(kernel => Array.IndexOf(KernelNames(name), kernel) >= 0);
        if (index >= 0)
        {
            return (index, null);
        }

        var like = NearestName.Of(name, names);
        return (null, $"{call} has no parameter '{name}'{(names.Count == 0 ? "" : $", only {string.Join(", ", names)}")}{(like is null ? "." : $"; did you mean '{like}'?")}");
    }

    // What the manual pages call otherwise: https://man7.org/linux/man-pages/dir_section_2.html
    private static string[] KernelNames(string manual) => manual switch
    {
        "flags" => ["clone_flags", "unshare_flags", "flag", "swap_flags", "shmflg", "semflg", "msgflg"],
        "domain" => ["family"],
        "sockfd" or "first" => ["fd"],
        "last" => ["max_fd"],
        "dirfd" => ["dfd"],
        "olddirfd" => ["olddfd"],
        "newdirfd" => ["newdfd"],
        "pathname" or "path" => ["filename"],
        "length" => ["len", "len_in"],
        "size" => ["len"],
        "offset" => ["off"],
        "op" or "operation" => ["cmd", "option", "request", "op"],
        "request" => ["cmd"],
        "code" => ["option"],
        "persona" => ["personality"],
        "nstype" or "mountflags" => ["flags"],
        "advice" => ["behavior"],
        "tid" => ["pid"],
        "addr" => ["start"],
        "source" => ["dev_name"],
        "target" => ["dir_name", "name"],
        "clockid" => ["which_clock"],
        "attr" => ["uattr", "attr_uptr"],
        "stack" => ["newsp"],
        _ => [],
    };
}
