using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Cli.Checking;

/// <summary>Findings that were there at a day, in a file with a line of JSON each: they are no news.</summary>
internal sealed class Baseline
{
    private readonly string _path;
    private readonly HashSet<(string Path, string Identity)> _known;
    private readonly HashSet<(string Path, string Identity)> _seen = [];
    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);

    private Baseline(string path, HashSet<(string Path, string Identity)> known) => (_path, _known) = (path, known);

    /// <summary>Findings that are to be written.</summary>
    public int Written => _written.Count;

    /// <summary>Findings of the baseline that nothing has any more, as far as its files were checked.</summary>
    public int Gone => _known.Count - _seen.Count;

    /// <summary>One that accepts whatever is found, to be written.</summary>
    public static Baseline ToWrite(string path) => new(path, []);

    /// <exception cref="UsageException">It cannot be read, or is none.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            return new Baseline(path, [.. File.ReadLines(path).Select(line => Entry(line, path))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorBaselineNotRead(path, IoReason.Of(e)));
        }
    }

    /// <summary>The file with the findings of the baseline accepted.</summary>
    public CheckedFile Known(CheckedFile file) =>
        file with
        {
            Findings =
            [
                .. file.Findings.Select(finding =>
                    finding.Accepted is null && _known.Contains((file.Path, finding.Identity)) && See(file, finding)
                        ? finding with
                        {
                            Accepted = $"in the baseline {Path.GetFileName(_path)}",
                        }
                        : finding
                ),
            ],
        };

    /// <summary>Takes the findings of a file into the baseline, and accepts them.</summary>
    public CheckedFile Take(CheckedFile file)
    {
        foreach (var finding in file.Counted)
            _written[Line(file, finding)] = "";
        return file with
        {
            Findings = [.. file.Findings.Select(finding => finding with { Accepted = finding.Accepted ?? "in the new baseline" })],
        };
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Write() =>
        OutputFile.Write(
            _path,
            stream =>
            {
                using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
                foreach (var line in _written.Keys)
                    text.WriteLine(line);
            },
            OutputFile.ScratchName()
        );

    private bool See(CheckedFile file, CheckedFinding finding)
    {
        _seen.Add((file.Path, finding.Identity));
        return true;
    }

    private static string Line(CheckedFile file, CheckedFinding finding)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, JsonText.OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("path", file.Path);
            writer.WriteString("identity", finding.Identity);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(line.ToArray());
    }

    private static (string Path, string Identity) Entry(string line, string path)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return (entry.RootElement.GetProperty("path").GetString()!, entry.RootElement.GetProperty("identity").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException(Phrases.ErrorBaselineLine(path));
        }
    }
}
