using System.Text;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>The review pages of several notices in a folder, in the folders of their inputs, and the index of them.</summary>
internal sealed class ReviewFolder(string folder, Labels labels)
{
    /// <summary>The name of the index, beside the pages.</summary>
    public const string Index = "index.html";

    private readonly List<IndexRow> _rows = [];

    /// <summary>Inputs that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>True when one of them hit a limit.</summary>
    public bool HitLimit { get; private set; }

    /// <exception cref="UsageException">Two inputs would be written to one page.</exception>
    /// <exception cref="OutputException">A page exists, and nobody said to overwrite it.</exception>
    public void Refuse(IReadOnlyList<Input> inputs, bool force)
    {
        if (
            inputs.GroupBy(input => input.Relative).Select(same => same.ToList()).FirstOrDefault(same => same.Count > 1)
            is [var one, var other, ..]
        )
            throw new UsageException(Phrases.ErrorTwoToOne(one.Path, other.Path, PathOf(one.Relative)));
        foreach (var path in inputs.Select(input => PathOf(input.Relative)).Append(Path.Combine(folder, Index)))
            OutputFile.Refuse(path, force);
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Add(ReadResult reading)
    {
        var isRead = reading.Text is not null;
        if (isRead)
        {
            OutputFile.Write(PathOf(reading.Input.Relative), stream => stream.Write(reading.Text), OutputFile.ScratchName());
        }
        else
        {
            Failed++;
            HitLimit |= reading.Status.HitLimit();
            Terminal.Unreadable(reading.Input.Path, reading.Response.Reason!);
        }

        _rows.Add(
            new IndexRow(reading.Input.Relative, isRead ? Link($"{OutputName.Of(reading.Input.Relative)}.html") : null, reading.Response)
        );
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void WriteIndex() =>
        OutputFile.Write(
            Path.Combine(folder, Index),
            stream => stream.Write(Encoding.UTF8.GetBytes(new ReviewIndex(labels).Write(_rows))),
            OutputFile.ScratchName()
        );

    /// <summary>A relative URL: what stands between the slashes is escaped.</summary>
    public static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>How many notices can be viewed, and where.</summary>
    public Phrase Said => Phrases.ViewFolder(_rows.Count - Failed, _rows.Count, Path.Combine(folder, Index));

    private string PathOf(string relative) => Path.Combine(folder, $"{OutputName.Of(relative)}.html");
}
