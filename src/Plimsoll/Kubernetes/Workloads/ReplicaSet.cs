using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec.template.spec"), ConfigAlias("template", "spec.template.metadata")]
public sealed partial class ReplicaSet : IScalable;
