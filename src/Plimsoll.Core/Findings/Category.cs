namespace Plimsoll.Findings;

/// <summary>What a rule is about.</summary>
public enum Category
{
    /// <summary>A way to break out, to rise in rights, or to leak.</summary>
    Security,

    /// <summary>A combination that some version of the platform does not carry.</summary>
    Compatibility,

    /// <summary>A document that contradicts itself.</summary>
    Correctness,

    /// <summary>What breaks under load, on updates, or on failures.</summary>
    Reliability,

    /// <summary>Services, ingress and network policies.</summary>
    Networking,

    /// <summary>Roles, bindings and accounts.</summary>
    Rbac,

    /// <summary>Seccomp profiles.</summary>
    Seccomp,

    /// <summary>OCI runtime specs.</summary>
    Oci,

    /// <summary>The form: unreadable, unknown field, wrong type, missing, impossible value.</summary>
    Schema,
}
