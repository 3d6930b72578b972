namespace Tongbao.Tests.Support;

/// <summary>A case of a spec.</summary>
/// <param name="Name">The heading it stands under.</param>
/// <param name="Input">The first fenced block, or the first cell of a row.</param>
/// <param name="Expected">The second fenced block, or the row's other cells parted by <c> | </c>.</param>
internal sealed record SpecCase(string Name, string Input, string Expected);

/// <summary>
/// Reads a spec, Markdown that people read and tests run: under each <c>##</c> heading a sentence that says why, then
/// either two fenced blocks, the input and what must come out, or a table with a case in each row.
/// </summary>
internal sealed class SpecFile
{
    private readonly string _name;
    private readonly List<SpecCase> _cases = [];
    private readonly List<string> _fences = [];
    private readonly List<string[]> _rows = [];
    private string? _heading;
    private bool _saysWhy;

    private SpecFile(string name) => _name = name;

    /// <summary>Folder of the specs.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Tongbao.Tests", "Specs");

    public static IReadOnlyList<SpecCase> Read(string name) => Parse(name, File.ReadAllText(Path.Combine(Folder, name)));

    /// <exception cref="InvalidDataException">The text is no spec; the message names file, heading and what is missing.</exception>
    public static IReadOnlyList<SpecCase> Parse(string name, string text)
    {
        var spec = new SpecFile(name);
        spec.ReadLines(new Queue<string>(text.ReplaceLineEndings("\n").Split('\n')));
        return spec._cases.Count > 0 ? spec._cases : throw new InvalidDataException($"{name}: no case");
    }

    /// <summary>Fails with both texts in full: a spec's reader wants to see them, not an offset.</summary>
    public static void AssertGives(string name, string expected, string actual)
    {
        if (expected != actual)
            Assert.Fail($"{name}\n--- expected\n{expected}\n--- actual\n{actual}\n---");
    }

    private void ReadLines(Queue<string> lines)
    {
        while (lines.TryDequeue(out var line))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                _heading = line[3..].Trim();
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                _fences.Add(ReadFence(lines));
            }
            else if (line.StartsWith('|'))
            {
                _rows.Add([.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())]);
            }
            else if (line.Length > 0)
            {
                _saysWhy = true;
            }
        }

        Close();
    }

    private string ReadFence(Queue<string> lines)
    {
        var inside = new List<string>();
        while (lines.TryDequeue(out var line))
        {
            if (line == "```")
                return string.Join('\n', inside);
            inside.Add(line);
        }

        throw new InvalidDataException($"{_name}: {_heading}: a fence is not closed");
    }

    private void Close()
    {
        if (_heading is { } heading)
        {
            if (!_saysWhy)
                throw new InvalidDataException($"{_name}: {heading}: a sentence that says why is missing");
            // The first two rows of a table are its head.
            if (_fences.Count == 2 && _rows.Count == 0)
                _cases.Add(new SpecCase(heading, _fences[0], _fences[1]));
            else if (_fences.Count == 0 && _rows.Count > 2)
                _cases.AddRange(_rows.Skip(2).Select(row => new SpecCase(heading, row[0], string.Join(" | ", row[1..]))));
            else
                throw new InvalidDataException($"{_name}: {heading}: an input and an output, or a table, is expected");
        }

        (_heading, _saysWhy) = (null, false);
        _fences.Clear();
        _rows.Clear();
    }
}
