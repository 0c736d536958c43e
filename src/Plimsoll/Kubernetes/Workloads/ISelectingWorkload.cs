namespace Plimsoll.Kubernetes;

/// <summary>A workload that finds its Pods by the labels in <c>spec.selector.matchLabels</c>.</summary>
public interface ISelectingWorkload : IPodTemplate;
