namespace Plimsoll.Kubernetes;

/// <summary>
/// A Pod, or an object that makes Pods from a template. Its alias <c>pod</c> is the spec of the Pod,
/// its alias <c>template</c> the metadata of the Pod.
/// </summary>
public interface IPodTemplate : IConfigAliases;
