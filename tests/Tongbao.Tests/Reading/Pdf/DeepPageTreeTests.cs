using System.Globalization;
using System.Text;
using Tongbao.Findings;
using Tongbao.Reading.Pdf;

namespace Tongbao.Tests.Reading.Pdf;

/// <summary>Page trees that are far deeper than any program makes them.</summary>
public class DeepPageTreeTests
{
    private const int FirstNode = 6;

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void A_page_is_read_however_deep_it_is(int depth)
    {
        var page = PdfReader.Read(Pdf(depth), new ParseOptions(), new FindingBag())[0];

        Assert.Equal("AB", string.Concat(page.Runs.Select(run => run.Text)));
    }

    private static byte[] Pdf(int depth)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        Add($"<< /Type /Catalog /Pages {FirstNode} 0 R >>");
        Add("null");
        Add($"<< /Type /Page /Parent {FirstNode + depth - 1} 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>");
        Add("<< /Length 36 >>\nstream\nBT /F 12 Tf 20 300 Td (AB) Tj ET     \nendstream");
        Add(TinyPdf.Helvetica);
        for (var node = FirstNode; node < FirstNode + depth; node++)
        {
            var kid = node + 1 < FirstNode + depth ? node + 1 : 3;
            Add($"<< /Type /Pages /Kids [{kid} 0 R] /Count 1 {(node > FirstNode ? $"/Parent {node - 1} 0 R" : "")} >>");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());

        void Add(string content)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
    }
}
