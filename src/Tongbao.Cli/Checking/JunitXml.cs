using System.Text;
using System.Xml;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Checking;

/// <summary>What the test reports of all commands share: how they are written, and which characters they may have.</summary>
internal static class JunitXml
{
    /// <summary>Writes a report to <paramref name="output"/>, which stays open.</summary>
    public static XmlWriter Writer(Stream output) =>
        XmlWriter.Create(
            output,
            new XmlWriterSettings
            {
                Indent = true,
                NewLineChars = "\n",
                Encoding = new UTF8Encoding(false),
                NewLineHandling = NewLineHandling.Entitize,
            }
        );

    /// <summary>Reports are read in logs, which show them raw; and XML 1.0 has no way to write some characters (W3C, 2.2).</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in Terminal.Printable(text, kept: "\n").EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        return clean.ToString();
    }
}
