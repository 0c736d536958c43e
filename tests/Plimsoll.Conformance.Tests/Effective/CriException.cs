namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>The container engine refused a call.</summary>
internal sealed class CriException(string message) : Exception(message);
