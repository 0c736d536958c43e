using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Benchmarks;

/// <summary>
/// One measurement for each call, as a whole process; benchmarks/README.md says with what each is compared.
/// <c>emit NUMBER FILE</c> builds the workload and writes it; <c>write NUMBER</c> builds it once and prints what writing alone costs
/// beside a copy of the same bytes; <c>read FILE</c> reads YAML into trees; <c>lint FILE</c> reads them one by one
/// and runs all rules over them, as the tool does; <c>rules NUMBER</c> prints what each rule costs beside parsing; <c>specs NUMBER</c> what an OCI spec costs.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["emit", var count, var file]:
                Emit(Number(count), file);
                return 0;
            case ["write", var count]:
                Write(Number(count));
                return 0;
            case ["read", var file]:
                Console.WriteLine(Read(file).Count);
                return 0;
            case ["lint", var file]:
                Console.WriteLine(Lint(file));
                return 0;
            case ["rules", var count]:
                RuleCosts.Print(Number(count));
                return 0;
            case ["specs", var count]:
                SpecCosts.Print(Number(count));
                return 0;
            default:
                Console.Error.WriteLine("usage: emit NUMBER FILE | write NUMBER | read FILE | lint FILE | rules NUMBER | specs NUMBER");
                return 2;
        }
    }

    private static void Emit(int count, string file)
    {
        var trees = Workload.Deployments(count).Select(deployment => deployment.Node).ToList();
        using var stream = File.Create(file);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        foreach (var tree in trees)
        {
            buffer.Write("---\n"u8);
            YamlWriter.Write(tree, buffer);
            if (buffer.WrittenCount > 1 << 15)
            {
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        stream.Write(buffer.WrittenSpan);
    }

    private static void Write(int count)
    {
        var trees = Workload.Deployments(count).Select(deployment => deployment.Node).ToList();
        var buffer = new ArrayBufferWriter<byte>(count * 4096);
        for (var round = 0; round < 5; round++)
        {
            buffer.ResetWrittenCount();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var writing = Time(() =>
            {
                foreach (var tree in trees)
                {
                    YamlWriter.Write(tree, buffer);
                }
            });
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            var target = new byte[buffer.WrittenCount];
            var copying = Time(() => buffer.WrittenSpan.CopyTo(target));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{buffer.WrittenCount} bytes: written in {writing:F1} ms, {(double)allocated / count:F1} bytes allocated for each object; copied in {copying:F1} ms"));
        }
    }

    private static int Lint(string file)
    {
        using var stream = File.OpenRead(file);
        return Linter.Run(ConfigReader.ReadEach(stream, file).SelectMany(part => part.Documents), PlatformSet.Empty).Count;
    }

    private static IReadOnlyList<ConfigDocument> Read(string file)
    {
        using var stream = File.OpenRead(file);
        var result = ConfigReader.Read(stream, file);
        foreach (var problem in result.Problems)
        {
            Console.Error.WriteLine($"{problem.Origin}: {problem.Message}");
        }

        return result.Documents;
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
