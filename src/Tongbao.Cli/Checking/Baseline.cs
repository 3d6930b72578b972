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
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _written = new(StringComparer.Ordinal);

    private Baseline(string path, HashSet<(string Path, string Identity)> known) => (_path, _known) = (path, known);

    /// <summary>Findings that are to be written.</summary>
    public int Written => _written.Count;

    /// <summary>How many findings of the baseline are gone from the files that were read. Of others nothing is known.</summary>
    /// <param name="asks">True for a rule that was asked for.</param>
    public int Gone(Predicate<string> asks) => _known.Count(entry => IsJudged(entry, asks) && !_seen.Contains(entry));

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
    public CheckedFile Known(CheckedFile file)
    {
        if (file.IsRead)
            _read.Add(file.Path);
        return file with
        {
            Findings =
            [
                .. file.Findings.Select(finding =>
                    See(file, finding) && finding.Accepted is null
                        ? finding with
                        {
                            Accepted = $"in the baseline {Path.GetFileName(_path)}",
                        }
                        : finding
                ),
            ],
        };
    }

    /// <summary>Takes over what another baseline knows of files and rules that were not looked at.</summary>
    public void Keep(Baseline former, Predicate<string> asks) =>
        _written.UnionWith(former._known.Where(entry => !former.IsJudged(entry, asks)).Select(entry => Line(entry.Path, entry.Identity)));

    /// <summary>Takes the findings of a file into the baseline, and accepts them.</summary>
    public CheckedFile Take(CheckedFile file)
    {
        _written.UnionWith(file.Counted.Select(finding => Line(file.Path, finding.Identity)));
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
                foreach (var line in _written)
                    text.WriteLine(line);
            },
            OutputFile.ScratchName()
        );

    private bool See(CheckedFile file, CheckedFinding finding)
    {
        if (!_known.Contains((file.Path, finding.Identity)))
            return false;
        _seen.Add((file.Path, finding.Identity));
        return true;
    }

    private bool IsJudged((string Path, string Identity) entry, Predicate<string> asks) =>
        _read.Contains(entry.Path) && asks(entry.Identity.Split('/')[0]);

    private static string Line(string path, string identity)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, JsonText.OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("path", path);
            writer.WriteString("identity", identity);
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
