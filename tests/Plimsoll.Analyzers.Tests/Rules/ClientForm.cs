using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Tests.Import;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>Programs that make objects of the official client.</summary>
internal static class ClientForm
{
    private const string Header = "using System;\nusing System.Collections.Generic;\nusing k8s.Models;\n\n";

    public static ProgramForm Create()
    {
        var library = MetadataReference.CreateFromImage(ClientLibrary.Image);
        return new(Header, "object", ClientWriter.Write, source => Verify.CompileAlone(source, library), made => Manifest.From(made).Node)
        {
            Library = ClientLibrary.Image,
        };
    }
}
