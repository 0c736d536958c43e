namespace Plimsoll.Kubernetes;

/// <summary>A workload with a number of replicas in <c>spec.replicas</c>.</summary>
public interface IScalable : ISelectingWorkload;
