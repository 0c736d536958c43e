using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>From the first to the last version, both included, among the versions a schema knows.</summary>
/// <param name="First">The first version in which the thing was seen; if it is the oldest version of the schema, the thing may be older.</param>
/// <param name="Last">The last version in which the thing was seen; if it is the newest version of the schema, the thing is still there.</param>
public readonly record struct VersionRange(string First, string Last)
{
    /// <summary>The second number of the first version.</summary>
    internal int FirstMinor => Minor(First);

    /// <summary>The second number of the last version.</summary>
    internal int LastMinor => Minor(Last);

    // Neither Kubernetes nor the OCI runtime spec has had another first number than 1.
    private static int Minor(string version)
    {
        var minor = 0;
        for (var i = PlainSearch.Find(version, '.') + 1; i < version.Length && version[i] != '.'; i++)
        {
            minor = (minor * 10) + (version[i] - '0');
        }

        return minor;
    }
}
