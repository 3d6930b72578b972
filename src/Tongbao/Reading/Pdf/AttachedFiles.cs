using Tongbao.Findings;
using Tongbao.Reading.Pdf.Annotations;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig;

namespace Tongbao.Reading.Pdf;

/// <summary>Reports what a PDF holds besides its pages, which is not read.</summary>
internal static class AttachedFiles
{
    /// <summary>How many names a finding quotes.</summary>
    private const int MaxNames = 5;

    public static void Report(PdfDocument document, FindingBag findings)
    {
        var objects = new PdfObjects(document.Structure.TokenScanner, document.Structure.FilterProvider);
        var attachments = Attachments.Of(objects, document.Structure.Catalog.CatalogDictionary);
        if (attachments.Files.Count > 0 || attachments.IsPortfolio)
            findings.Add(
                ReadingFindings.FilesNotRead.Found(Sentence(attachments)) with
                {
                    Subject = "attached files",
                    Numbers = [attachments.Files.Count],
                }
            );
        if (attachments.HasDynamicForm)
            findings.Add(
                ReadingFindings.FormNotRead.Found(
                    "the PDF holds a form in XML (XFA): what a viewer makes of it is not read, the pages may only ask for that viewer"
                ) with
                {
                    Subject = "form",
                }
            );
    }

    private static string Sentence(Attachments attachments)
    {
        var count = attachments.Files.Count;
        var names = string.Join(", ", attachments.Files.Take(MaxNames)) + (count > MaxNames ? ", …" : "");
        var files = $"{count} attached {(count == 1 ? "file is" : "files are")} not read{(count > 0 ? ": " : "")}{names}";
        return attachments.IsPortfolio ? $"the PDF is a portfolio, and its pages only say so: {files}" : files;
    }
}
