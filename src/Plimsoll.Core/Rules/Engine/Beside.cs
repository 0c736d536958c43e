using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Whether a project says enough of a namespace that what is not in it can be called missing: a single file says nothing of the rest.
/// </summary>
internal static class Beside
{
    /// <summary>Whether the project has a workload that surely shares the namespace of an object.</summary>
    public static bool AnyWorkload(ProjectScope project, DocumentScope item)
    {
        foreach (var workload in project.Workloads)
        {
            if (workload.SharesNamespace(item) == Verdict.Definite)
            {
                return true;
            }
        }

        return false;
    }
}
