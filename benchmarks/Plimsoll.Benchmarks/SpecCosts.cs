using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Plimsoll.Oci;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Benchmarks;

/// <summary>What a <c>config.json</c> costs: made and written, read and linted by all rules, beside System.Text.Json over the same bytes.</summary>
internal static class SpecCosts
{
    public static void Print(int count)
    {
        var text = new ArrayBufferWriter<byte>();
        JsonWriter.Write(Spec().Node, text);
        var json = Encoding.UTF8.GetString(text.WrittenSpan);
        var buffer = new ArrayBufferWriter<byte>(text.WrittenCount * 2);
        for (var round = 0; round < 5; round++)
        {
            var emitting = Each(count, () =>
            {
                buffer.ResetWrittenCount();
                JsonWriter.Write(Spec().Node, buffer);
            });
            var linting = Each(count, () => Linter.Run(ConfigReader.Read(json, "config.json").Documents, PlatformSet.Empty));
            var peer = Each(count, () =>
            {
                using var document = JsonDocument.Parse(json);
                JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{text.WrittenCount} bytes: emitted in {emitting:F3} ms, linted in {linting:F3} ms; System.Text.Json reads and writes them in {peer:F3} ms: {emitting / peer:F1} and {linting / peer:F1} times that"));
        }
    }

    private static RuntimeSpec Spec() => RuntimeSpec.Default()
        .WithCommand(["/app", "--serve"])
        .RunAs(10001, 10001)
        .DropAllCapabilities()
        .WithReadOnlyBind("/etc/ssl", "/etc/ssl")
        .WithTmpfs("/tmp", "64Mi")
        .WithMemoryLimit("256Mi")
        .WithCpuLimit("500m")
        .WithPidsLimit(128)
        .WithUserNamespace(100_000)
        .WithoutNetwork();

    private static double Each(int count, Action action)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            action();
        }

        return watch.Elapsed.TotalMilliseconds / count;
    }
}
