using System.Xml.Linq;
using Tongbao.Documents;
using Tongbao.Reading.Word.Numbering;
using Tongbao.Reading.Word.Packages;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Word;

/// <summary>
/// Reads the paragraphs of a story (body, note, head, foot, comment) in reading order: tables row by row, a text box behind the paragraph
/// it is anchored in, a note behind the paragraph that refers to it.
/// </summary>
internal sealed class StoryReader(WordContent content, FurnitureKind? aside)
{
    private readonly ListCounters _counters = new();
    private readonly WordTableCells _cells = new();

    // What ran on from a paragraph whose mark is deleted or hidden, and whether it has its number already.
    private string _carried = "";
    private bool _carriedIsNumbered;

    /// <summary>The runs read so far.</summary>
    public List<PlacedRun> Runs { get; } = [];

    /// <summary>Parts of other files that stand in the text and are not read, as Word would.</summary>
    public int Foreign { get; private set; }

    /// <summary>1-based page on which the next line stands.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>The cell that is read; null outside of tables.</summary>
    private GridCell? Cell { get; set; }

    /// <summary>Reads everything in <paramref name="container"/>.</summary>
    public void Read(XElement container)
    {
        ReadBlocks(container, aside);
        if (_carried.Length > 0)
            Runs.Add(
                new PlacedRun(
                    Page,
                    new GlyphRun(_carried, Element: new ElementText(content.Paths.Of(container), new int[_carried.Length]), Aside: aside)
                )
            );
        _carried = "";
    }

    private void ReadBlocks(XElement container, FurnitureKind? name)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    ReadParagraph(element, name);
                    break;
                case "tbl":
                    _cells.Enter(element);
                    ReadBlocks(element, name);
                    break;
                case "tc":
                    var outer = Cell;
                    Cell = _cells.Of(element) ?? outer;
                    ReadBlocks(element, name);
                    Cell = outer;
                    break;
                case "tr":
                    ReadBlocks(element, name ?? (element.Child("trPr").Child("del") is null ? null : FurnitureKind.Deleted));
                    break;
                case "del":
                    ReadBlocks(element, name ?? FurnitureKind.Deleted);
                    break;
                case "moveFrom":
                    ReadBlocks(element, name ?? FurnitureKind.MovedAway);
                    break;
                case "sdt":
                    ReadBlocks(element, name ?? (IsContents(element) ? FurnitureKind.Contents : null));
                    break;
                case "altChunk" when content.RunsOf(element) is { } runs:
                    Runs.AddRange(runs.Select(run => new PlacedRun(Page, run with { Aside = name ?? run.Aside })));
                    break;
                case "altChunk" or "subDoc":
                    Foreign++;
                    break;
                case "Fallback" when element.ElementsBeforeSelf().Any():
                case "sectPr" or "tblPr" or "tcPr" or "trPr" or "sdtPr":
                    break;
                default:
                    ReadBlocks(element, name);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph, FurnitureKind? name)
    {
        var properties = paragraph.Child("pPr");
        var styles = content.Styles.OfParagraph(properties);
        var reader = ParagraphReader.Read(paragraph, content.Styles, styles, content.IsLaidOut);
        if (name is null && StyleSheet.IsContents(styles))
            name = FurnitureKind.Contents;
        var mark = properties.Child("rPr");
        var isDeleted = mark.Child("del") is not null || mark.Child("moveFrom") is not null;
        var runsOn = name is null && (isDeleted || content.Styles.IsHidden(mark, styles));
        if (!content.IsLaidOut && properties.IsOn("pageBreakBefore") == true && Runs.Count > 0)
            Page++;
        SetNumber(reader.Text, name == aside ? content.Numbering.Of(properties, styles) : null, runsOn, isDeleted);
        if (runsOn)
            CarryOn(reader.Text);
        if ((name == FurnitureKind.Footer || name == FurnitureKind.RunningHead) && reader.CountsPages)
            name = FurnitureKind.PageNumber;
        Write(reader.Text, content.Paths.Of(paragraph), name, runsOn);
        foreach (var box in reader.Boxes)
            ReadApart(box, content.Boxes, name);
        foreach (var note in reader.Notes.Select(content.NoteOf).OfType<XElement>())
            ReadApart(note, content.Notes, name);
        if (!content.IsLaidOut && properties.Child("sectPr") is { } section)
            Page += content.PagesAfter(section);
    }

    // A paragraph of which nothing shows is not counted, one that is empty is.
    private void SetNumber(ParagraphText text, (NumberedList List, int Level)? place, bool runsOn, bool isDeleted)
    {
        var counts = runsOn ? !isDeleted && text.HasInk : !_carriedIsNumbered;
        var number = counts && place is { } known ? Printed(known, hasText: _carried.Length + text.Lines[0].Text.Length > 0) : "";
        text.Prepend(_carriedIsNumbered ? _carried : number + _carried);
        _carried = "";
        _carriedIsNumbered = runsOn && (number.Length > 0 || _carriedIsNumbered);
    }

    // What parts number and text is layout, unless the number would run into the words: 第一 and 条, 1.1 and 2024年.
    private string Printed((NumberedList List, int Level) place, bool hasText)
    {
        var number = _counters.Next(place.List, place.Level);
        return number.Length > 0 && place.List[place.Level].Parted && char.IsLetterOrDigit(number[^1]) && hasText ? number + " " : number;
    }

    private void CarryOn(ParagraphText text)
    {
        _carried = text.Lines[^1].Text;
        Page += text.Lines[^1].PagesBefore;
        text.Lines.RemoveAt(text.Lines.Count - 1);
    }

    private void Write(ParagraphText text, string path, FurnitureKind? name, bool runsOn)
    {
        // Where a paragraph has lines of its own, empty ones around it say that it is one.
        var apart = text.Lines.Count > 1 && !runsOn;
        if (apart)
            Runs.Add(new PlacedRun(Page, new GlyphRun("")));
        foreach (var line in text.Lines)
        {
            Page += line.PagesBefore;
            Runs.Add(new PlacedRun(Page, line.ToRun(path, name) with { Cell = Cell }));
        }

        if (apart)
            Runs.Add(new PlacedRun(Page, new GlyphRun("")));
        Runs.AddRange(text.Asides.Where(piece => piece.HasInk).Select(piece => new PlacedRun(Page, piece.ToRun(path, null))));
        Page += text.PagesAfter;
    }

    private void ReadApart(XElement story, ListCounters counters, FurnitureKind? name)
    {
        var reader = new StoryReader(content, name, counters) { Page = Page, Cell = Cell };
        reader.Read(story);
        Runs.AddRange(reader.Runs.Select(run => run with { Page = Page }));
        Foreign += reader.Foreign;
    }

    private StoryReader(WordContent content, FurnitureKind? aside, ListCounters counters)
        : this(content, aside) => _counters = counters;

    private static bool IsContents(XElement sdt) => sdt.Child("sdtPr").Child("docPartObj").Value("docPartGallery") is "Table of Contents";
}
