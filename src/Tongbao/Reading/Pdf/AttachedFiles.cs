using Tongbao.Findings;
using Tongbao.Languages;
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
                ReadingFindings.FilesNotRead.Found(Said(attachments)) with
                {
                    Subject = "attached files",
                    Numbers = [attachments.Files.Count],
                }
            );
        if (attachments.HasDynamicForm)
            findings.Add(ReadingFindings.FormNotRead.Found(Phrases.FormNotRead) with { Subject = "form" });
    }

    private static Phrase Said(Attachments attachments)
    {
        var count = attachments.Files.Count;
        var names = PhraseValue.First(MaxNames, [.. attachments.Files]);
        return !attachments.IsPortfolio ? Phrases.FilesNotRead(count, names)
            : count > 0 ? Phrases.FilesNotReadPortfolio(count, names)
            : Phrases.FilesNotReadEmptyPortfolio(count);
    }
}
