using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Tables;

/// <summary>Every name that rules over Pods know, from the documentation of what takes the name.</summary>
public sealed class PodWordTests
{
    [Theory]
    // Secrets in variables, by their names and by their values.
    [InlineData("PLM1160", "env: [{ name: $, value: hunter22 }]", "", "yes", "DB_PASSWORD db-password redis.passwd APP_SECRET clientSecret GITHUB_TOKEN STRIPE_APIKEY MAPS_API_KEY S3_ACCESS_KEY TLS_PRIVATE_KEY GOOGLE_CREDENTIALS TOKEN apikey")]
    [InlineData("PLM1160", "env: [{ name: $, value: hunter22 }]", "", "no", "PASSWORD_FILE TOKEN_PATH SECRET_NAME TOKEN_URL SECRET_DIR TOKEN_TTL TOKEN_EXPIRY PASSWORD_LENGTH SECRET_TYPE TOKEN_ENABLED TOKEN_ISSUER TOKEN_HEADER TOKEN_ENDPOINT SECRET_NAMESPACE AWS_ACCESS_KEY_ID tls-secret.name PASS TOKE LOG_LEVEL COMPASS SECRE ACCESS PRIVATE API")]
    [InlineData("PLM1160", "env: [{ name: TOKEN, value: '$' }]", "", "no", "true false null none abc /run/secrets/a $(OTHER) a$(OTHER) {{a}} https://a.example $A")]
    [InlineData("PLM1160", "env: [{ name: TOKEN, value: '$' }]", "", "yes", "abcd truer ab/c")]
    [InlineData("PLM7404", "env: [{ name: $, value: '100000000' }], resources: { limits: { memory: 100Mi } }", "", "yes", "DOTNET_GCHeapHardLimit COMPlus_GCHeapHardLimit")]
    [InlineData("PLM7404", "env: [{ name: $, value: '65' }]", "", "yes", "DOTNET_GCHeapHardLimitPercent COMPlus_GCHeapHardLimitPercent")]
    [InlineData("PLM7404", "env: [{ name: $, value: '64' }]", "", "no", "DOTNET_GCHeapHardLimitPercent COMPlus_GCHeapHardLimitPercent DOTNET_GCHeapCount")]
    [InlineData("PLM7384", "command: ['a $ b']", "", "yes", "-c && |")]
    [InlineData("PLM7384", "command: ['a $ b']", "", "no", "b & ||| +")]
    // What the baseline of Pod Security lets a container add.
    [InlineData("PLM1112", "securityContext: { capabilities: { add: [$] } }", "", "no", "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT")]
    [InlineData("PLM1112", "securityContext: { capabilities: { add: [$] } }", "", "yes", "NET_RAW NET_ADMIN SYS_TIME SYS_ADMIN BPF ALL")]
    // What runtimes give to a container that asks for nothing.
    [InlineData("PLM1116", "securityContext: { capabilities: { drop: [$] } }", "", "no", "ALL all NET_RAW CAP_NET_RAW cap_net_raw")]
    [InlineData("PLM1116", "securityContext: { capabilities: { drop: [$] } }", "", "info", "CHOWN NET_RA")]
    // Sysctls that the kubelet takes without leave.
    [InlineData("PLM1149", "image: a", "securityContext: { sysctls: [{ name: $, value: '1' }] }", "no", "kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range net.ipv4.ip_unprivileged_port_start net.ipv4.ip_local_reserved_ports net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes net.ipv4.tcp_fin_timeout net.ipv4.tcp_rmem net.ipv4.tcp_wmem net.ipv4.tcp_slow_start_after_idle net.ipv4.tcp_notsent_lowat")]
    [InlineData("PLM7340", "image: a", "hostIPC: true, securityContext: { sysctls: [{ name: $, value: '1' }] }", "yes", "kernel.shmmax kernel.msgmax kernel.sem fs.mqueue.msg_max")]
    [InlineData("PLM7340", "image: a", "hostIPC: true, securityContext: { sysctls: [{ name: $, value: '1' }] }", "no", "kernel.semaphore fs.mqueue net.core.somaxconn")]
    [InlineData("PLM1149", "image: a", "securityContext: { sysctls: [{ name: $, value: '1' }] }", "yes", "kernel.msgmax net.core.somaxconn net.ipv4.ip_forward fs.mqueue.msg_max")]
    // Fields of Linux, which Windows does not have.
    [InlineData("PLM7347", "image: a", "os: { name: windows }, $: true", "yes", "hostPID hostIPC hostUsers shareProcessNamespace")]
    [InlineData("PLM7347", "image: a", "os: { name: windows }, hostUsers: null, $: false", "no", "hostPID hostIPC")]
    [InlineData("PLM7347", "image: a", "os: { name: windows }, securityContext: { $: 1 }", "yes", "appArmorProfile seLinuxOptions seccompProfile fsGroup fsGroupChangePolicy sysctls runAsUser runAsGroup supplementalGroups supplementalGroupsPolicy")]
    [InlineData("PLM7347", "securityContext: { $: 1 }", "os: { name: windows }", "yes", "appArmorProfile seLinuxOptions seccompProfile capabilities readOnlyRootFilesystem privileged allowPrivilegeEscalation procMount runAsUser runAsGroup")]
    [InlineData("PLM7347", "securityContext: { $: 1 }", "os: { name: windows }", "no", "windowsOptions runAsNonRoot")]
    // Probes of a container that has none.
    [InlineData("PLM1151", "$Probe: { httpGet: { host: a, port: 80 } }", "", "yes", "liveness readiness startup")]
    [InlineData("PLM1151", "lifecycle: { $: { tcpSocket: { host: a, port: 80 } } }", "", "yes", "preStop postStart")]
    [InlineData("PLM7356", "livenessProbe: { exec: { command: [a] }, $: {} }", "", "yes", "grpc httpGet tcpSocket sleep")]
    [InlineData("PLM7356", "livenessProbe: { $: {} }", "", "no", "exec grpc httpGet tcpSocket")]
    public void A_name_in_a_Pod(string id, string container, string spec, string expected, string words) =>
        Assert.Equal("", WordCase.Wrong(id, "", "pod.yaml", RuleCase.Pod(container, spec).Yaml, words, expected));

    /// <summary>A token that is a letter shorter than all tokens of its issuer is none.</summary>
    [Theory]
    [InlineData("GitHub", 40, "ghp_ gho_ ghs_ ghu_")]
    [InlineData("GitHub", 60, "github_pat_")]
    [InlineData("GitLab", 26, "glpat-")]
    [InlineData("Slack", 30, "xoxb- xoxp-")]
    [InlineData("Slack", 60, "https://hooks.slack.com/services/T")]
    [InlineData("Stripe", 30, "sk_live_ rk_live_")]
    [InlineData("SendGrid", 60, "SG.")]
    [InlineData("Google", 39, "AIza")]
    [InlineData("npm", 40, "npm_")]
    [InlineData("DigitalOcean", 60, "dop_v1_")]
    [InlineData("Vault", 30, "hvs.")]
    [InlineData("PyPI", 60, "pypi-AgEIcHlwaS5vcmc")]
    public void A_token(string issuer, int length, string beginnings)
    {
        foreach (var beginning in beginnings.Split(' '))
        {
            var token = beginning.PadRight(length, 'x');
            Assert.EndsWith($"is a token of {issuer}", Assert.Single(RuleCase.Lint("PLM1163", "", RuleCase.Pod($"args: ['{token}']"))).Message, StringComparison.Ordinal);
            Assert.Empty(RuleCase.Lint("PLM1163", "", RuleCase.Pod($"args: ['{token[1..]}', '{token[..^1]}', '{token[..^1]} x']")));
        }
    }

    [Theory]
    [InlineData("AKIA2345678901234567", "yes")]
    [InlineData("AKIAABCDEFGHIJKLMNOZ", "yes")]
    [InlineData("AKIAaBCDEFGHIJKLMNOZ", "no")]
    [InlineData("AKIA23456789012345678", "no")]
    [InlineData("BKIA2345678901234567", "no")]
    public void An_id_of_a_key_of_AWS(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM1163", "", RuleCase.Pod($"env: [{{ name: A, value: {text} }}]"))));

    [Theory]
    // The names of https://pkg.go.dev/github.com/robfig/cron/v3, and the bounds of each field.
    [InlineData("'$'", "no", "@yearly @annually @monthly @weekly @daily @midnight @hourly")]
    [InlineData("'$'", "yes", "@reboot @minutely @every daily")]
    [InlineData("'0 0 1 $ *'", "no", "jan feb mar apr may jun jul aug sep oct nov dec JAN jan-dec 1 12 * */3 1-12/2 feb,nov")]
    [InlineData("'0 0 1 $ *'", "yes", "january 0 13 dec-jan sun 1-13 */0 /2 1/ 1,,2")]
    [InlineData("'0 0 * * $'", "no", "sun mon tue wed thu fri sat SUN sun-sat 0 6 ?")]
    [InlineData("'0 0 * * $'", "yes", "7 monday sat-sun jan -1")]
    [InlineData("'$ 0 * * *'", "no", "0 59 0-59 59/2")]
    [InlineData("'$ 0 * * *'", "yes", "60 jan 5-4")]
    [InlineData("'0 $ * * *'", "no", "0 23")]
    [InlineData("'0 $ * * *'", "yes", "24 sun")]
    [InlineData("'0 0 $ * *'", "no", "1 31")]
    [InlineData("'0 0 $ * *'", "yes", "0 32")]
    [InlineData("'$=Asia/Tokyo 0 0 * * *'", "yes", "TZ CRON_TZ")]
    [InlineData("'@every $'", "no", "1h 90m")]
    public void A_schedule(string schedule, string expected, string words) => Assert.Equal("", WordCase.Wrong("PLM7197", "", "job.yaml",
        $"{{ apiVersion: batch/v1, kind: CronJob, metadata: {{ name: a }}, spec: {{ schedule: {schedule}, jobTemplate: {{ spec: {{ template: {{ spec: {{ containers: [{{ name: a, image: a }}] }} }} }} }} }} }}", words, expected));

    [Theory]
    [InlineData("60 * * * *", "the minute \"60\" cannot be")]
    [InlineData("* 24 * * *", "the hour \"24\" cannot be")]
    [InlineData("* * 0 * *", "the day \"0\" cannot be")]
    [InlineData("* * * 13 *", "the month \"13\" cannot be")]
    [InlineData("* * * * 7", "the weekday \"7\" cannot be")]
    [InlineData("* * * *", "it has 4 fields, and five are needed")]
    [InlineData("TZ=UTC * * * * *", "the time zone belongs into the field timeZone")]
    [InlineData("CRON_TZ=UTC * * * * *", "the time zone belongs into the field timeZone")]
    [InlineData("@never", "the word does not exist")]
    public void What_is_wrong_with_a_schedule(string schedule, string expected) => Assert.Equal(expected, CronSchedule.Problem(schedule));

    [Theory]
    [InlineData("Deployment", "apps/v1", "spec: { template: { spec: $ } }")]
    [InlineData("ReplicaSet", "apps/v1", "spec: { template: { spec: $ } }")]
    [InlineData("StatefulSet", "apps/v1", "spec: { template: { spec: $ } }")]
    [InlineData("DaemonSet", "apps/v1", "spec: { template: { spec: $ } }")]
    [InlineData("Job", "batch/v1", "spec: { template: { spec: $ } }")]
    [InlineData("CronJob", "batch/v1", "spec: { jobTemplate: { spec: { template: { spec: $ } } } }")]
    [InlineData("ReplicationController", "v1", "spec: { template: { spec: $ } }")]
    [InlineData("PodTemplate", "v1", "template: { spec: $ }")]
    [InlineData("Pod", "v1", "spec: $")]
    [InlineData("DeploymentConfig", "apps.openshift.io/v1", "spec: { template: { spec: $ } }")]
    [InlineData("Rollout", "argoproj.io/v1alpha1", "spec: { template: { spec: $ } }")]
    public void An_object_that_holds_a_Pod(string kind, string version, string rest) => Assert.Equal("", WordCase.Wrong("PLM1101", "", "a.yaml",
        $"{{ apiVersion: {version}, kind: {kind}, metadata: {{ name: a }}, {rest.Replace("$", "{ $: [{ name: a, image: a, securityContext: { privileged: true } }], containers: [{ name: b, image: b }] }", StringComparison.Ordinal)} }}",
        "initContainers ephemeralContainers", "yes"));

    [Theory]
    [InlineData("docker.io/$", "yes", "kubernetesui/dashboard:v2 kubernetesui/dashboard-web argoproj/argocli weaveworks/scope apache/nifi:1 apache/zeppelin portainer/portainer portainer/portainer-ce phpmyadmin phpmyadmin/phpmyadmin library/phpmyadmin adminer library/adminer dpage/pgadmin4 mongo-express library/mongo-express rediscommander/redis-commander provectuslabs/kafka-ui jupyter/base-notebook jupyter/scipy-notebook k8s/kubernetes-dashboard-amd64")]
    [InlineData("docker.io/$", "no", "library/nginx apache/httpd jupyter/hub web")]
    public void A_console(string image, string expected, string words) => Assert.Equal("", WordCase.Wrong("PLM1176", "", "a.yaml", $$"""
        { apiVersion: v1, kind: Pod, metadata: { name: a, labels: { app: a } }, spec: { containers: [{ name: a, image: '{{image}}' }] } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: a }, spec: { type: NodePort, selector: { app: a }, ports: [{ port: 80 }] } }
        """, words, expected));
}
