using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Client;
using Plimsoll.Analyzers.Tests.Verification;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// Programs that try to make the analyzer cry wolf, run for real: what is called definite is so in every run, what is ruled out
/// in none, and what a program marks as <c>[Definite]</c> is still said.
/// </summary>
public sealed class TrickyProgramTests(ITestOutputHelper output)
{
    private static readonly byte[] Client = Verify.Image("KubernetesClient", [], CSharpSyntaxTree.ParseText(ClientApi.Source, new(LanguageVersion.Preview)));

    private static readonly Lazy<Task<TrickyPrograms>> OfPlimsoll = new(() => TrickyPrograms.Run(Verify.CompileReal, TrickyPrograms.Files("Tricky")));

    private static readonly Lazy<Task<TrickyPrograms>> OfTheClient = new(
        () => TrickyPrograms.Run(trees => Verify.CompileReal(trees).AddReferences(MetadataReference.CreateFromImage(Client)), TrickyPrograms.Files("TrickyClient"), Client));

    public static TheoryData<string, string> Programs => Rows("Tricky");

    public static TheoryData<string, string> ClientPrograms => Rows("TrickyClient");

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task What_is_said_of_a_program_is_so(string file, string program) => Check((await OfPlimsoll.Value)[program], file, program);

    [Theory]
    [MemberData(nameof(ClientPrograms))]
    public async Task What_is_said_of_a_program_with_the_client_is_so(string file, string program) => Check((await OfTheClient.Value)[program], file, program);

    [Fact]
    public async Task What_is_ruled_out_is_held_to_what_happens() =>
        Assert.True(Math.Min((await OfPlimsoll.Value).RuledOut, (await OfTheClient.Value).RuledOut) > 100, "hardly anything is ruled out: some Pod may be that of any program");

    private void Check(TrickyOutcome outcome, string file, string program)
    {
        output.WriteLine($"said: {string.Join(", ", outcome.Said)}; always so, and not said: {string.Join(", ", outcome.Silent)}");
        Assert.True(outcome.Wrong.Count == 0, $"{file}, {program}: {string.Join("; ", outcome.Wrong)}");
        Assert.True(outcome.Unsaid.Count == 0, $"{file}, {program}: not said any more: {string.Join(", ", outcome.Unsaid)}");
    }

    private static TheoryData<string, string> Rows(string folder)
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in TrickyPrograms.Files(folder))
        {
            foreach (var name in TrickyPrograms.Names(file))
            {
                rows.Add(Path.GetFileNameWithoutExtension(file), name);
            }
        }

        return rows;
    }
}
