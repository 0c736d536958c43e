namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>A fluent API of the shape that the generator makes, small enough to read; bodies do not matter to the analyzer.</summary>
internal static class MiniApi
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using Plimsoll.Annotations;

        namespace Mini;

        public abstract class Config { public object Node => null!; }

        [ConfigScalar]
        public readonly struct Quantity { public static implicit operator Quantity(string text) => default; }

        [ConfigScalar]
        public readonly struct Policy
        {
            [ConfigConstant("Always")] public static Policy Always => default;
            [ConfigConstant("Never")] public static Policy Never => default;
            public static implicit operator Policy(string text) => default;
        }

        [ConfigType("io.k8s.api.core.v1.Capabilities")]
        public sealed class Capabilities : Config
        {
            [ConfigPath("add")] public List<string> Add { get => null!; set { } }
            [ConfigPath("drop")] public List<string> Drop { get => null!; set { } }
        }

        [ConfigType("io.k8s.api.core.v1.SecurityContext")]
        public sealed class SecurityContext : Config
        {
            [ConfigPath("privileged")] public bool? Privileged { get => null; set { } }
            [ConfigPath("runAsUser")] public long? RunAsUser { get => null; set { } }
            [ConfigPath("allowPrivilegeEscalation")] public bool? AllowPrivilegeEscalation { get => null; set { } }
            [ConfigPath("runAsNonRoot")] public bool? RunAsNonRoot { get => null; set { } }
            public SecurityContext WithAllowPrivilegeEscalation([ConfigPath("allowPrivilegeEscalation")] bool? value) => this;
            [ConfigPath("capabilities")] public Capabilities? Capabilities { get => null; set { } }
            public SecurityContext WithPrivileged([ConfigPath("privileged")] bool? value) => this;
            public SecurityContext WithRunAsUser([ConfigPath("runAsUser")] long? value) => this;
        }

        [ConfigType("io.k8s.api.core.v1.Container")]
        public sealed class Container : Config
        {
            public Container([ConfigPath("name")] string name) { }
            [ConfigPath("image")] public string? Image { get => null; set { } }
            [ConfigPath("securityContext")] public SecurityContext? SecurityContext { get => null; set { } }
            [ConfigPath("args")] public List<string> Args { get => null!; set { } }
            public Container WithImage([ConfigPath("image")] string? value) => this;
            public Container WithSecurityContext([ConfigPath("securityContext")] SecurityContext? value) => this;
            public Container WithSecurityContext([ConfigPath("securityContext")] Action<SecurityContext> configure) => this;
            [ConfigScope("securityContext")] public Container Privileged([ConfigPath("privileged")] bool value = true) => this;
            [ConfigScope("securityContext"), ConfigSet("runAsNonRoot", true)] public Container RunAsNonRoot([ConfigPath("runAsUser")] long? uid = null) => this;
            [ConfigScope("securityContext")] public Container RunAsUser([ConfigPath("runAsUser")] long uid) => this;
            [ConfigScope("securityContext"), ConfigSet("capabilities.drop[]", "ALL"), ConfigSet("privileged", false)] public Container Hardened() => this;
            [ConfigScope("securityContext")] public Container AddCapabilities([ConfigPath("capabilities.add[]")] params string[] names) => this;
            [ConfigScope("securityContext")] public Container Drop([ConfigPath("capabilities.drop[]")] IEnumerable<string> names) => this;
            [ConfigRemove("securityContext.privileged")] public Container Unprivileged() => this;
            [ConfigScope("volumes[]"), ConfigEmpty("emptyDir")] public Container Scratch([ConfigPath("name")] string name) => this;
            public Container Limit(string key, [ConfigPath("resources.limits[{key}]")] Quantity value) => this;
        }

        [ConfigType("io.k8s.api.core.v1.PodSpec")]
        public sealed class PodSpec : Config
        {
            [ConfigPath("containers")] public List<Container> Containers { get => null!; set { } }
            [ConfigPath("hostNetwork")] public bool? HostNetwork { get => null; set { } }
        }

        [ConfigType("io.k8s.api.core.v1.Pod"), ConfigAlias("pod", "spec")]
        public sealed class Pod : Config
        {
            [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "Pod")]
            public Pod([ConfigPath("metadata.name")] string name, [CallerLineNumber] int line = 0) { }
            [ConfigPath("spec")] public PodSpec? Spec { get => null; set { } }
            public Pod WithSpec([ConfigPath("spec")] Action<PodSpec> configure) => this;
            public Pod AddContainer([ConfigPath("spec.containers[]")] Container value) => this;
            [ConfigScope("spec.containers[]")]
            public Pod AddContainer([ConfigPath("name")] string name, [ConfigPath(".")] Action<Container>? configure = null) => this;
            public Pod AddLabel(string key, [ConfigPath("metadata.labels[{key}]")] string value) => this;
            public Pod WithRestartPolicy([ConfigPath("spec.restartPolicy")] Policy value) => this;
        }

        [ConfigType("io.k8s.api.apps.v1.Deployment"), ConfigAlias("pod", "spec.template.spec")]
        public sealed class Deployment : Config
        {
            [ConfigSet("apiVersion", "apps/v1"), ConfigSet("kind", "Deployment")]
            public Deployment([ConfigPath("metadata.name")] string name) { }
        }

        public static class Verbs
        {
            public static T HostNetwork<T>(this T target, [ConfigPath("@pod.hostNetwork")] bool value = true) where T : Config => target;
            [ConfigScope("@pod.containers[]")]
            public static T WithContainer<T>(this T target, [ConfigPath("name")] string name, [ConfigPath("image")] string image, [ConfigPath(".")] Action<Container>? configure = null) where T : Config => target;
            public static T Set<T>(this T target, string path, [ConfigPath("{path}")] bool value) where T : Config => target;
        }

        public sealed class App
        {
            public App Add([ConfigOutput] Config item) => this;
            public App AddRange([ConfigOutput] IEnumerable<Config> items) => this;
            public static int Run(Action<App> build) => 0;
        }
        """;
}
