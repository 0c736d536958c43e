using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Peers.YamlDotNet;

/// <summary>
/// What YamlDotNet alone costs, as a whole process:
/// <c>emit NUMBER FILE</c> writes the Deployments of the workload through its raw emitter, without any objects;
/// <c>events FILE</c> produces the parser's events of a file; <c>copy FROM TO</c> reads a file, copies its bytes and writes them.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["emit", var count, var file]:
                using (var text = new StreamWriter(file))
                {
                    new DeploymentEvents(new Emitter(text)).Write(int.Parse(count, CultureInfo.InvariantCulture));
                }

                return 0;
            case ["events", var file]:
                using (var text = new StreamReader(file))
                {
                    Console.WriteLine(Count(new Parser(text)));
                }

                return 0;
            case ["copy", var from, var to]:
                var bytes = File.ReadAllBytes(from);
                File.WriteAllBytes(to, (byte[])bytes.Clone());
                return 0;
            default:
                Console.Error.WriteLine("usage: emit NUMBER FILE | events FILE | copy FROM TO");
                return 2;
        }
    }

    private static long Count(Parser parser)
    {
        var events = 0L;
        while (parser.MoveNext())
        {
            events += parser.Current is ParsingEvent ? 1 : 0;
        }

        return events;
    }
}
