using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Plimsoll.Cli.Lint;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>
/// The report in the XML of JUnit, which most build servers show: a suite for each file, a failed case for each finding,
/// and one case that passed for a run without any. Source: https://github.com/testmoapp/junitxml
/// </summary>
internal static class JunitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = false };

    public static void Write(LintResult result, IBufferWriter<byte> output)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "plimsoll");
            WriteCounts(xml, Math.Max(1, result.Findings.Count), result.Findings.Count);
            foreach (var suite in result.Findings.GroupBy(finding => finding.Origin.File ?? "plimsoll", StringComparer.Ordinal))
            {
                WriteSuite(xml, suite.Key, [.. suite]);
            }

            if (result.Findings.Count == 0)
            {
                WriteSuite(xml, "plimsoll", []);
            }

            xml.WriteEndElement();
        }

        output.Write(stream.ToArray());
        output.Write("\n"u8);
    }

    private static void WriteSuite(XmlWriter xml, string file, IReadOnlyList<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(file));
        WriteCounts(xml, Math.Max(1, findings.Count), findings.Count);
        foreach (var finding in findings)
        {
            WriteCase(xml, file, finding);
        }

        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", "no findings");
            xml.WriteAttributeString("classname", "plimsoll");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string file, Finding finding)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean($"{finding.Rule.Id} {finding.Path}".TrimEnd()));
        xml.WriteAttributeString("classname", Clean(file));
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", Names.Of(finding.Severity));
        xml.WriteAttributeString("message", Clean(finding.Message));
        xml.WriteString(Clean($"{finding.Origin}: {finding.Message}\n{finding.Rule.Remedy}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    /// <summary>XML cannot hold most control characters, not even escaped.</summary>
    private static string Clean(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var isPair = char.IsSurrogate(from[i]) && ((char.IsHighSurrogate(from[i]) && i + 1 < from.Length && char.IsLowSurrogate(from[i + 1]))
                || (char.IsLowSurrogate(from[i]) && i > 0 && char.IsHighSurrogate(from[i - 1])));
            span[i] = XmlConvert.IsXmlChar(from[i]) || isPair ? from[i] : '\uFFFD';
        }
    });
}
