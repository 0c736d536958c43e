using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

[ConfigAlias("pod", "spec"), ConfigAlias("template", "metadata")]
public sealed partial class PodTemplateSpec : IPodTemplate;
