using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Tests;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Text;

/// <summary>Real manifests in the plain form are read as the YAML parser reads them, and most of them are plain.</summary>
public sealed class PlainYamlCorpusTests
{
    [SharedFact]
    public void Both_readers_agree_on_every_document_that_the_plain_one_accepts()
    {
        var (plain, all) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(SharedData.Path("conformance"), "*.y*ml", SearchOption.AllDirectories))
        {
            foreach (var document in File.ReadAllText(file).Split("\n---\n"))
            {
                all++;
                var ours = new ReadContext(file, default);
                if (PlainYamlReader.Read(document, 1, ours) is not { } root)
                {
                    continue;
                }

                plain++;
                var parsers = new ReadContext(file, default);
                Assert.Equal(TreeText.Of(Assert.Single(YamlDocumentReader.Read(document, 1, parsers))), TreeText.Of(root));
                Assert.Equal(parsers.Problems, ours.Problems);
            }
        }

        Assert.True(plain > all * 3 / 4, $"{plain} of {all} documents are plain");
    }
}
