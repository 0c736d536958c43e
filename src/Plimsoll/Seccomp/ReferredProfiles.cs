using System.Collections.Concurrent;

namespace Plimsoll.Seccomp;

/// <summary>
/// The profiles that <c>WithSeccomp</c> referred to, by the names that it wrote: an app finds those whose names stand in its objects, however
/// these were copied. A name holds the hash of the content, so that it means the same in every app.
/// </summary>
internal static class ReferredProfiles
{
    private static readonly ConcurrentDictionary<string, SeccompProfile> ByFile = new(StringComparer.Ordinal);

    public static void Add(string file, SeccompProfile profile) => ByFile[file] = profile;

    public static SeccompProfile? Find(string file) => ByFile.TryGetValue(file, out var profile) ? profile : null;
}
