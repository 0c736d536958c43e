using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Import;

/// <summary>The form of the C# that makes a document.</summary>
/// <param name="Header">What stands above the class.</param>
/// <param name="Type">The type that each method returns.</param>
/// <param name="Write">A document as an expression.</param>
/// <param name="Compile">Compiles the class.</param>
/// <param name="NodeOf">The tree of what a method returned.</param>
internal sealed record ProgramForm(
    string Header, string Type, Func<ConfigDocument, string?> Write, Func<string, CSharpCompilation> Compile, Func<object, MappingNode> NodeOf)
{
    /// <summary>The library that the program needs to run, apart from Plimsoll's.</summary>
    public byte[]? Library { get; init; }

    /// <summary>A class <c>Output</c> that takes up what is made, as <see cref="ManifestAppBuilder"/> does, and that a test can make; null if the methods return it.</summary>
    public string? Output { get; init; }

    /// <summary>The typed API, as import writes it.</summary>
    public static ProgramForm Fluent()
    {
        var writer = new CSharpWriter(KubernetesSchema.Default);
        return new(
            "using System.Collections.Generic;\nusing Plimsoll;\nusing Plimsoll.Documents;\nusing Plimsoll.Kubernetes;\nusing Plimsoll.Oci;\nusing Plimsoll.Seccomp;\n\n",
            nameof(ConfigObject),
            document => writer.Expression(document, 4),
            Verify.Compile,
            made => ((ConfigObject)made).Node)
        {
            Output = """
                public sealed class Output
                {
                    public List<ConfigObject> Items { get; } = [];

                    public void Add([Plimsoll.Annotations.ConfigOutput] ConfigObject item) => Items.Add(item);
                }

                """,
        };
    }
}
