#!/usr/bin/env python3
"""Writes a project of fluent configuration, to see what the analyzer costs beside Roslynator's in the same build.

usage: generate.py NUMBER-OF-CLASSES FOLDER FOLDER-WITH-THE-PACKAGE [helpers]

With "helpers", what all containers have in common stands in two methods that every class calls.

Then: dotnet build FOLDER -c Release -v:d -p:ReportAnalyzer=true | grep -A 8 'Total analyzer execution time'
"""
import pathlib
import sys

PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Roslynator.Analyzers" Version="5.0.1" PrivateAssets="all" />
    <PackageReference Include="Plimsoll" Version="*" />
  </ItemGroup>
</Project>
"""

# Packages of the folder's own, so that a package of the same version that was packed before is not taken.
NUGET = """<configuration>
  <packageSources><clear /><add key="feed" value="{feed}" /><add key="nuget.org" value="https://api.nuget.org/v3/index.json" /></packageSources>
  <fallbackPackageFolders><clear /><add key="machine" value="{machine}" /></fallbackPackageFolders>
  <config><add key="globalPackagesFolder" value="packages" /></config>
</configuration>
"""


HELPERS = """using Plimsoll.Kubernetes;

namespace Applications;

/// <summary>What all containers have in common.</summary>
public static class Helpers
{
    public static Container Probed(this Container container, int port) => container@PROBES@;

    public static Container Hardened(this Container container)
    {
        container@HARDENED@;
        return container;
    }
}
"""

PROBES = """
                .WithLivenessProbe(p => p.WithHttpGet(h => h.WithPath("/healthz").WithPort(@PORT@)).WithInitialDelaySeconds(10).WithPeriodSeconds(15))
                .WithReadinessProbe(p => p.WithHttpGet(h => h.WithPath("/readyz").WithPort(@PORT@)).WithInitialDelaySeconds(5).WithPeriodSeconds(10))"""

HARDENED = """
                .WithSecurityContext(s => s.WithRunAsNonRoot(true).WithRunAsUser(10001).WithReadOnlyRootFilesystem(true)
                    .WithAllowPrivilegeEscalation(false).WithCapabilities(x => x.AddDrop("ALL")).WithSeccompProfile(x => x.WithType("RuntimeDefault")))"""


def container(name, i, helpers):
    common = "\n                .Probed(8080)\n                .Hardened()" if helpers else PROBES.replace("@PORT@", "8080") + HARDENED
    return f"""
            .WithContainer("{name}", "registry.example.com/team/{name}:1.{i}.0", c => c
                .WithPort({8000 + i % 100}, "http")
                .WithEnv("LOG_LEVEL", "info")
                .WithEnv("INSTANCE", $"instance-{{Name}}")
                .AddEnv("DB_PASSWORD", e => e.WithValueFrom(v => v.WithSecretKeyRef(s => s.WithName("db-{i}").WithKey("password"))))
                .WithRequests(cpu: "100m", memory: "128Mi")
                .WithLimits(cpu: "500m", memory: "256Mi"){common})"""


def application(i, helpers):
    return f"""using Plimsoll.Kubernetes;

namespace Applications;

/// <summary>Deployment {i}.</summary>
public sealed class Application{i:05}
{{
    public string Name {{ get; }} = "app-{i:05}";

    public Deployment Build() => new Deployment(Name)
            .InNamespace("team-{i % 20}")
            .WithLabel("app.kubernetes.io/part-of", "bench")
            .WithAnnotation("team", "bench")
            .WithReplicas({1 + i % 5})
            .RunAsNonRoot(){container("web", i, helpers)}{container("sidecar", i, helpers)};
}}
"""


def main(count, folder, feed, helpers):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Applications.csproj").write_text(PROJECT)
    (folder / "nuget.config").write_text(
        NUGET.format(feed=pathlib.Path(feed).resolve(), machine=pathlib.Path.home() / ".nuget" / "packages"))
    (folder / "Directory.Build.props").write_text("<Project />\n")
    (folder / "Directory.Packages.props").write_text("<Project />\n")
    if helpers:
        (folder / "Helpers.cs").write_text(HELPERS.replace("@PROBES@", PROBES.replace("@PORT@", "port")).replace("@HARDENED@", HARDENED))
    for i in range(count):
        (folder / f"Application{i:05}.cs").write_text(application(i, helpers))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:] == ["helpers"])
