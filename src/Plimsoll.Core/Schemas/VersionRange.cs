namespace Plimsoll.Schemas;

/// <summary>From the first to the last version, both included, among the versions a schema knows.</summary>
/// <param name="First">The first version in which the thing was seen; if it is the oldest version of the schema, the thing may be older.</param>
/// <param name="Last">The last version in which the thing was seen; if it is the newest version of the schema, the thing is still there.</param>
public readonly record struct VersionRange(string First, string Last);
