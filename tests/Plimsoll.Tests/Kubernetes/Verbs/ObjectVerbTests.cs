using Plimsoll.Kubernetes;
using Plimsoll.Text;

namespace Plimsoll.Tests.Kubernetes.Verbs;

public sealed class ObjectVerbTests
{
    [Fact]
    public void ARoleIsBoundToAnAccount()
    {
        var role = new Role("reader").InNamespace("shop").Allow(["get", "list"], ["pods"]).Allow(["get"], ["deployments"], "apps", ["web"]);
        var account = new ServiceAccount("web").InNamespace("shop").WithoutToken();

        Assert.Equal("""
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata:
              name: reader
              namespace: shop
            rules:
            - verbs:
              - get
              - list
              resources:
              - pods
              apiGroups:
              - ""
            - verbs:
              - get
              resources:
              - deployments
              apiGroups:
              - apps
              resourceNames:
              - web

            """, YamlWriter.ToText(role.Node));
        var binding = RoleBinding.For(role).To(account).ToGroup("ops");
        Assert.Equal("reader", binding.RoleRef!.Name);
        Assert.Equal("Role", binding.RoleRef.Kind!.Value.ToString());
        Assert.Equal("shop", binding.ObjectNamespace);
        Assert.Equal("shop", ((Plimsoll.Documents.ScalarNode)binding.Get("subjects[0].namespace")!).Text);
        Assert.Null(binding.Get("subjects[0].apiGroup"));
        Assert.Equal("rbac.authorization.k8s.io", ((Plimsoll.Documents.ScalarNode)binding.Get("subjects[1].apiGroup")!).Text);
        Assert.Contains("InNamespace", Assert.Throws<InvalidOperationException>(() => binding.To(new ServiceAccount("x"))).Message);
        Assert.Equal("ClusterRole", ClusterRoleBinding.For(new ClusterRole("admin")).RoleRef!.Kind!.Value.ToString());
    }

    [Fact]
    public void AnAutoscalerNamesItsTarget()
    {
        Assert.Equal("""
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: api
              namespace: shop
            spec:
              maxReplicas: 6
              scaleTargetRef:
                kind: Deployment
                name: api
                apiVersion: apps/v1
              minReplicas: 1
              metrics:
              - resource:
                  target:
                    averageUtilization: 70
                    type: Utilization
                  name: cpu
                type: Resource

            """, YamlWriter.ToText(HorizontalPodAutoscaler.For(new Deployment("api").InNamespace("shop"), 1, 6).WithCpuTarget(70).Node));
        Assert.Contains("below 'minReplicas'", Assert.Throws<ArgumentException>(() => HorizontalPodAutoscaler.For(new Deployment("api"), 3, 2)).Message);
    }

    [Fact]
    public void ABudgetHasOneBound()
    {
        var api = new Deployment("api");

        Assert.Equal("50%", PodDisruptionBudget.For(api, maxUnavailable: "50%").Spec!.MaxUnavailable!.Value.Text);
        Assert.Contains("exactly one", Assert.Throws<ArgumentException>(() => PodDisruptionBudget.For(api)).Message);
        Assert.Contains("exactly one", Assert.Throws<ArgumentException>(() => PodDisruptionBudget.For(api, 1, 1)).Message);
    }

    [Fact]
    public void AClaimAsksForStorage()
    {
        Assert.Equal("""
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: data
            spec:
              accessModes:
              - ReadWriteOnce
              resources:
                requests:
                  storage: 20Gi
              storageClassName: fast

            """, YamlWriter.ToText(new PersistentVolumeClaim("data", "20Gi", "fast").Node));
    }

    [Fact]
    public void ANamespaceEnforcesALevel()
    {
        var space = new Namespace("shop").EnforcePodSecurity(PodSecurityLevel.Restricted, "v1.33").WarnPodSecurity(PodSecurityLevel.Restricted);

        Assert.Equal("restricted", space.Metadata.Labels["pod-security.kubernetes.io/enforce"]);
        Assert.Equal("v1.33", space.Metadata.Labels["pod-security.kubernetes.io/enforce-version"]);
        Assert.Equal(3, space.Metadata.Labels.Count);
    }

    [Fact]
    public void DataIsTextOrBytes()
    {
        var map = new ConfigMap("a").WithData("app.conf", "x=1\ny=2\n").WithBytes("logo.png", new byte[] { 1, 2, 3 });
        var secret = new Secret("b").WithData("password", "s3cret").WithBytes("key", new byte[] { 255 });

        Assert.Equal("x=1\ny=2\n", map.Data["app.conf"]);
        Assert.Equal("AQID", map.BinaryData["logo.png"].ToString());
        Assert.Equal("s3cret", secret.StringData["password"]);
        Assert.Equal("/w==", secret.Data["key"].ToString());
    }

    [Fact]
    public void AVolumeTakesTheNameOfItsObject()
    {
        var pod = new Pod("a").WithConfigMapVolume(new ConfigMap("settings")).WithSecretVolume("keys", new Secret("tls")).WithClaim(new PersistentVolumeClaim("data"));

        Assert.Equal(["settings", "keys", "data"], pod.Spec!.Volumes.Select(volume => volume.Name));
        Assert.Equal("settings", pod.Spec.Volumes[0].ConfigMap!.Name);
        Assert.Equal("tls", pod.Spec.Volumes[1].Secret!.SecretName);
        Assert.Equal("data", pod.Spec.Volumes[2].PersistentVolumeClaim!.ClaimName);
    }
}
