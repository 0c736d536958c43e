using Plimsoll.Kubernetes;
using Plimsoll.Text;

namespace Plimsoll.Tests.Kubernetes.Verbs;

public sealed class NetworkVerbTests
{
    [Fact]
    public void AServiceTakesNameSelectorAndPortsOfTheWorkload()
    {
        var workload = new Deployment("web").InNamespace("shop").WithContainer("web", "i", c => c.WithPort(8080, "http")).WithContainer("metrics", "i", c => c.WithPort(9090));

        Assert.Equal("""
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              namespace: shop
            spec:
              selector:
                app.kubernetes.io/name: web
              ports:
              - port: 8080
                targetPort: http
                name: http
              - port: 9090
                targetPort: 9090
                name: port-9090

            """, YamlWriter.ToText(Service.For(workload).Node));
    }

    [Fact]
    public void APortIsServedOncePerProtocol()
    {
        var workload = new Deployment("dns").WithContainer("dns", "i", c => c.WithPort(53).WithPort(53, protocol: Protocol.UDP)).WithContainer("twin", "i", c => c.WithPort(53));

        var ports = Service.For(workload).Spec!.Ports;
        Assert.Equal(["port-53", "port-53-udp"], ports.Select(port => port.Name));
    }

    [Fact]
    public void ASelectorIsCopiedAndNotShared()
    {
        var workload = new Deployment("web").WithContainer("web", "i", c => c.WithPort(80));
        var service = Service.For(workload);
        workload.WithSelectorLabel("tier", "front");

        Assert.False(service.Spec!.Selector.ContainsKey("tier"));
    }

    [Fact]
    public void AServiceWithoutPortsIsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Service.For(new Deployment("worker").WithContainer("worker", "i")));

        Assert.Contains("Deployment 'worker'", error.Message);
        Assert.Contains("WithPort", error.Message);
        Assert.Equal("http", Service.ForPort(new Deployment("worker"), 80, "http").Spec!.Ports[0].TargetPort!.Value.Text);
    }

    [Fact]
    public void PathsOfAHostShareARule()
    {
        var service = new Service("web");
        var ingress = new Ingress("shop")
            .WithRule("shop.example.com", "/", service, 80)
            .WithRule("shop.example.com", "/api", new Service("api"), "http", PathType.Exact)
            .WithRule("www.example.com", "/", service, 80)
            .WithTls("shop-tls", "shop.example.com");

        Assert.Equal("""
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: shop
            spec:
              rules:
              - host: shop.example.com
                http:
                  paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 80
                  - path: /api
                    pathType: Exact
                    backend:
                      service:
                        name: api
                        port:
                          name: http
              - host: www.example.com
                http:
                  paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 80
              tls:
              - secretName: shop-tls
                hosts:
                - shop.example.com

            """, YamlWriter.ToText(ingress.Node));
    }

    [Fact]
    public void APolicyLetsInWhatItNames()
    {
        var database = new StatefulSet("db").InNamespace("data");
        var policy = NetworkPolicy.For(database).AllowFrom(new Deployment("api").InNamespace("shop"), 5432).AllowFrom(new Job("seed").InNamespace("data").WithPodLabel("job", "seed"));

        Assert.Equal("""
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata:
              name: db
              namespace: data
            spec:
              podSelector:
                matchLabels:
                  app.kubernetes.io/name: db
              policyTypes:
              - Ingress
              ingress:
              - from:
                - namespaceSelector:
                    matchLabels:
                      kubernetes.io/metadata.name: shop
                  podSelector:
                    matchLabels:
                      app.kubernetes.io/name: api
                ports:
                - port: 5432
              - from:
                - podSelector:
                    matchLabels:
                      job: seed

            """, YamlWriter.ToText(policy.Node));
    }

    [Fact]
    public void OutgoingTrafficIsGovernedOnceItIsNamed()
    {
        var api = new Deployment("api");
        var policy = NetworkPolicy.For(api).AllowTo(new StatefulSet("db"), 5432).AllowDns();

        Assert.Equal(["Ingress", "Egress"], policy.Spec!.PolicyTypes.Select(type => type.ToString()));
        Assert.Equal(2, policy.Spec.Egress.Count);
        Assert.Contains("WithPodLabel", Assert.Throws<InvalidOperationException>(() => policy.AllowFrom(new Job("x"))).Message);
    }

    [Fact]
    public void DenyAllClosesANamespace()
    {
        Assert.Equal("""
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata:
              name: deny-all
              namespace: shop
            spec:
              podSelector: {}
              policyTypes:
              - Ingress
              - Egress

            """, YamlWriter.ToText(NetworkPolicy.DenyAll(new Namespace("shop")).Node));
    }
}
