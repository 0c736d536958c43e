using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// What the API server, the kubelet and the runtimes fill in. Only what holds on every platform stands here.
/// Sources: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ and
/// https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting
/// </summary>
internal static class Defaults
{
    private static readonly ConfigValue True = ConfigValue.Of(ScalarNode.Boolean(true));
    private static readonly ConfigValue False = ConfigValue.Of(ScalarNode.Boolean(false));
    private static readonly ConfigValue Always = Known("Always");
    private static readonly ConfigValue IfNotPresent = Known("IfNotPresent");
    private static readonly ConfigValue Default = Known("Default");
    private static readonly ConfigValue ClusterFirst = Known("ClusterFirst");
    private static readonly ConfigValue MessagePath = Known("/dev/termination-log");
    private static readonly ConfigValue MessagePolicy = Known("File");
    private static readonly ConfigValue DefaultAccount = Known("default");
    private static readonly ConfigValue Scheduler = Known("default-scheduler");
    private static readonly ConfigValue Zero = Known(0);
    private static readonly ConfigValue Three = Known(3);
    private static readonly ConfigValue Ten = Known(10);
    private static readonly ConfigValue Thirty = Known(30);

    public static ConfigValue One { get; } = Known(1);

    /// <summary>Stands for a place in a tree where there is no tree.</summary>
    public static ConfigNode Nowhere { get; } = new UnknownNode();

    /// <summary>The default of a field of a container's security context; unset if it has none.</summary>
    public static ConfigValue OfSecurityContext(string field) => field switch
    {
        // Without a word the runtime does not set no_new_privs.
        "allowPrivilegeEscalation" => True,
        "privileged" or "readOnlyRootFilesystem" or "runAsNonRoot" => False,
        "procMount" => Default,
        _ => default,
    };

    /// <summary>The default of a field of a container; unset if it has none, unknown if it depends on what cannot be seen.</summary>
    public static ConfigValue OfContainer(ConfigValue container, string field) => field switch
    {
        "imagePullPolicy" => PullPolicy(container["image"]),
        "stdin" or "stdinOnce" or "tty" => False,
        "terminationMessagePath" => MessagePath,
        "terminationMessagePolicy" => MessagePolicy,
        _ => default,
    };

    /// <summary>The default of a field of a Pod's spec; unset if it has none.</summary>
    public static ConfigValue OfPod(string field) => field switch
    {
        "hostNetwork" or "hostPID" or "hostIPC" or "shareProcessNamespace" or "setHostnameAsFQDN" => False,
        "hostUsers" or "enableServiceLinks" => True,
        "restartPolicy" => Always,
        "dnsPolicy" => ClusterFirst,
        "serviceAccountName" => DefaultAccount,
        "schedulerName" => Scheduler,
        "terminationGracePeriodSeconds" => Thirty,
        _ => default,
    };

    /// <summary>The default of a field of a probe; unset if it has none.</summary>
    public static ConfigValue OfProbe(string field) => field switch
    {
        "initialDelaySeconds" => Zero,
        "timeoutSeconds" or "successThreshold" => One,
        "periodSeconds" => Ten,
        "failureThreshold" => Three,
        _ => default,
    };

    private static ConfigValue PullPolicy(ConfigValue image)
    {
        if (image.Text is not { } text)
        {
            return ConfigValue.Of(new UnknownNode());
        }

        // The port of a registry has a colon too, but a slash comes after it.
        var name = text.Substring(text.LastIndexOf('/') + 1);
        return name.IndexOf('@') < 0 && (name.IndexOf(':') < 0 || name.EndsWith(":latest", StringComparison.Ordinal)) ? Always : IfNotPresent;
    }

    private static ConfigValue Known(string text) => ConfigValue.Of(ScalarNode.String(text));

    private static ConfigValue Known(long number) => ConfigValue.Of(ScalarNode.Integer(number));
}
