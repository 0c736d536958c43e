using Plimsoll;
using Plimsoll.Kubernetes;

namespace WebShop;

/// <summary>The shop: a web front end, an API, a queue worker, and PostgreSQL.</summary>
internal static class Shop
{
    public static IEnumerable<ConfigObject> Objects(bool production)
    {
        var shop = new Namespace("shop");
        var settings = new ConfigMap("shop-settings")
            .InNamespace(shop)
            .WithData("LOG_LEVEL", production ? "warning" : "debug")
            .WithData("CURRENCY", "EUR");
        var database = new Secret("shop-database").InNamespace(shop);
        var account = new ServiceAccount("shop").InNamespace(shop).WithoutToken();

        var postgres = new StatefulSet("postgres")
            .InNamespace(shop)
            .WithContainer("postgres", "docker.io/library/postgres:17.2", c => c
                .WithPort(5432, "sql")
                .WithEnv("POSTGRES_PASSWORD", database, "password")
                .WithRequests(cpu: "500m", memory: "1Gi")
                .WithLimits(memory: "1Gi")
                .WithTcpReadiness(5432)
                .WithMount("data", "/var/lib/postgresql/data"))
            .WithVolumeClaim("data", "20Gi");

        var api = new Deployment("api")
            .InNamespace(shop)
            .WithServiceAccount(account)
            .WithContainer("api", "ghcr.io/example/shop-api:4.11.0", c => c
                .WithPort(8080, "http")
                .WithEnvFrom(settings)
                .WithEnv("DATABASE_HOST", "postgres")
                .WithEnv("DATABASE_PASSWORD", database, "password")
                .WithRequests(cpu: "200m", memory: "256Mi")
                .WithLimits(memory: "256Mi")
                .WithHttpReadiness("/ready", 8080)
                .WithHttpLiveness("/live", 8080)
                .Harden(uid: 10001));

        var web = new Deployment("web")
            .InNamespace(shop)
            .WithReplicas(production ? 3 : 1)
            .WithServiceAccount(account)
            .WithContainer("web", "ghcr.io/example/shop-web:4.11.0", c => c
                .WithPort(8080, "http")
                .WithEnvFrom(settings)
                .WithRequests(cpu: "100m", memory: "128Mi")
                .WithLimits(memory: "128Mi")
                .WithHttpReadiness("/ready", 8080)
                .Harden(uid: 10001));

        var worker = new Deployment("worker")
            .InNamespace(shop)
            .WithServiceAccount(account)
            .WithContainer("worker", "ghcr.io/example/shop-worker:4.11.0", c => c
                .WithEnvFrom(settings)
                .WithRequests(cpu: "100m", memory: "256Mi")
                .WithLimits(memory: "256Mi")
                .Harden(uid: 10001));

        var webService = Service.For(web);
        yield return shop;
        yield return settings;
        yield return account;
        yield return postgres;
        yield return Service.For(postgres);
        yield return api;
        yield return Service.For(api);
        yield return web;
        yield return webService;
        yield return worker;
        yield return new Ingress("shop")
            .InNamespace(shop)
            .WithRule("shop.example.com", "/", webService, 8080)
            .WithTls("shop-tls", "shop.example.com");
        yield return NetworkPolicy.For(postgres).AllowFrom(api, 5432).AllowFrom(worker, 5432);
        yield return HorizontalPodAutoscaler.For(api, minReplicas: production ? 3 : 1, maxReplicas: 6).WithCpuTarget(70);
        if (production)
        {
            yield return PodDisruptionBudget.For(api, minAvailable: 1);
        }
    }
}
