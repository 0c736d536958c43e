namespace Plimsoll.Documents;

/// <summary>What a document is, judged by its content.</summary>
public enum DocumentKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A Kubernetes object: it has <c>apiVersion</c> and <c>kind</c>.</summary>
    Kubernetes,

    /// <summary>An OCI runtime spec, <c>config.json</c>: it has <c>ociVersion</c>, or a <c>root</c> with a path and a <c>process</c> or <c>linux</c>.</summary>
    OciSpec,

    /// <summary>The state of a container as <c>runc state</c> prints it: it has <c>ociVersion</c>, <c>id</c> and <c>status</c> or <c>bundle</c>.</summary>
    OciState,

    /// <summary>The features of a runtime as <c>runc features</c> prints them: it has <c>ociVersionMin</c> or <c>ociVersionMax</c>.</summary>
    OciFeatures,

    /// <summary>A seccomp profile in the Docker or the kubelet form: it has <c>defaultAction</c>.</summary>
    Seccomp,

    /// <summary>A <c>plimsoll.platforms.yaml</c>.</summary>
    Platforms,

    /// <summary>A <c>plimsoll.rules.yaml</c>.</summary>
    Rules,
}
