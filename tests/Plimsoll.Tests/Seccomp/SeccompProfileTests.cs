using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Tests.Seccomp;

public sealed class SeccompProfileTests
{
    [Fact]
    public void TheDocumentHasTheFormOfTheKubelet()
    {
        var profile = new SeccompProfile("web")
            .AddArchitectures(["SCMP_ARCH_X86_64"])
            .Allow(["read", "write"])
            .Notify("/run/agent.sock", ["connect"])
            .WithDefaultAction(SeccompAction.Errno, Errno.ENOSYS)
            .Deny("ptrace");

        Assert.Equal("""
            {
              "defaultAction": "SCMP_ACT_ERRNO",
              "architectures": [
                "SCMP_ARCH_X86_64"
              ],
              "syscalls": [
                {
                  "names": [
                    "read",
                    "write"
                  ],
                  "action": "SCMP_ACT_ALLOW"
                },
                {
                  "names": [
                    "connect"
                  ],
                  "action": "SCMP_ACT_NOTIFY"
                },
                {
                  "names": [
                    "ptrace"
                  ],
                  "errnoRet": 1,
                  "action": "SCMP_ACT_ERRNO"
                }
              ],
              "listenerPath": "/run/agent.sock",
              "defaultErrnoRet": 38
            }

            """, JsonWriter.ToText(profile.Node));
        Assert.Matches("^web-[0-9a-f]{12}[.]json$", profile.FileName);
    }

    [Fact]
    public void ItIsEmittedIntoItsOwnFile()
    {
        var profile = new SeccompProfile("web");
        var app = new ManifestAppBuilder("", [], "app").Add(profile).Add(new SeccompProfile("other"), file: "profiles/x.json");
        profile.Allow("read");

        Assert.Equal([profile.FileName, "profiles/x.json"], app.AllObjects.Select(item => item.File));
    }

    [Fact]
    public void EachRuleHasTheLineOfItsCall()
    {
        var profile = new SeccompProfile("web")
            .Allow(["read"])
            .Notify("/run/agent.sock", ["connect"]);

        Assert.Equal(profile.Node.Origin.Line + 2, profile.Get("syscalls[1].names[0]")!.Origin.Line);
        Assert.Equal(profile.Node.Origin.Line + 2, profile.Get("listenerPath")!.Origin.Line);
    }

    [Fact]
    public void WhatCannotBeIsRefused()
    {
        var profile = new SeccompProfile("web");

        Assert.Throws<ArgumentException>(() => new SeccompProfile(""));
        Assert.Contains("no items", Assert.Throws<ArgumentException>(() => profile.Allow([])).Message);
        Assert.Contains("'agent.sock'", Assert.Throws<ArgumentException>(() => profile.Notify("agent.sock", ["connect"])).Message);
        Assert.Contains("name", Assert.Throws<InvalidOperationException>(() => new Plimsoll.Kubernetes.Container("c").WithSeccomp(new Plimsoll.Documents.MappingNode().As<SeccompProfile>())).Message);
    }
}
