using System.Globalization;
using System.Text;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Reading.Pdf;

namespace Tongbao.Tests.Reading.Pdf;

/// <summary>A PDF of one page, written by hand: the smallest one that shows a difficulty.</summary>
internal sealed record TinyPdf(string Content)
{
    public const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>The dictionary of a form; its content follows.</summary>
    public const string Form = "<< /Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << /F 5 0 R >> >> >>\n";

    /// <summary>What the name F stands for in the content.</summary>
    public string Font { get; init; } = Helvetica;

    /// <summary>More resources.</summary>
    public string Resources { get; init; } = "";

    /// <summary>More entries of the page.</summary>
    public string Page { get; init; } = "/MediaBox [0 0 400 400]";

    /// <summary>More entries of the catalog.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>More entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Objects from number 10 on; a stream is written as its dictionary, a line feed, and its data.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>The page as it is read.</summary>
    public SourcePage Read(FindingBag? findings = null) => PdfReader.Read(Bytes(), new ParseOptions(), findings ?? new FindingBag())[0];

    /// <summary>What is read of the page, in the order of its content.</summary>
    public string Text => string.Concat(Read().Runs.Where(run => run.Aside is null && !run.Slanted).Select(run => run.Text));

    /// <summary>What is set aside, with the name of its kind.</summary>
    public string Aside =>
        string.Join(
            ' ',
            Read()
                .Runs.Where(run => run.Aside is not null || run.Slanted)
                .GroupBy(run => run.Aside?.Key ?? "watermark")
                .Select(kind => $"{kind.Key}:{string.Concat(kind.Select(run => run.Text))}")
        );

    public byte[] Bytes()
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            [2] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            [3] = $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {Resources} >> {Page} >>",
            [4] = $"<< >>\n{Content}",
            [5] = Font,
        };
        foreach (var (index, text) in Objects.Index())
            objects.Add(10 + index, text);
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, text) in objects)
        {
            offsets.Add(number, file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{Object(text)}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Keys.Max() + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.Keys.Max(); number++)
            file.Append(
                offsets.TryGetValue(number, out var offset)
                    ? $"{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n"
                    : "0000000000 65535 f \n"
            );
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Keys.Max() + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{xref}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Object(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end
            ? $"{text[..2]} /Length {text.Length - end - 1} {text[2..end]}\nstream\n{text[(end + 1)..]}\nendstream"
            : text;
}
