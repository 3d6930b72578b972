using Tongbao.Vocabulary;

namespace Tongbao.Reading.Word;

/// <summary>The text of a paragraph while it is read: its lines, each character with its offset, and what is set aside.</summary>
internal sealed class ParagraphText
{
    private readonly List<WordLine> _asides = [];

    /// <summary>At least one. A soft break ends a line.</summary>
    public List<WordLine> Lines { get; } = [new(null)];

    /// <summary>What is set aside, in order, each with its name.</summary>
    public IReadOnlyList<WordLine> Asides => _asides;

    /// <summary>How many pages begin behind the last line.</summary>
    public int PagesAfter { get; private set; }

    /// <summary>True when a reader sees any of it.</summary>
    public bool HasInk => Lines.Exists(line => line.HasInk);

    /// <summary>How what is added is set.</summary>
    public string Face { get; set; } = "";

    /// <param name="text">Characters of the file.</param>
    /// <param name="offset">Of the first, in the paragraph's text.</param>
    /// <param name="aside">The name it is set aside under; null for text.</param>
    public void Add(string text, int offset, FurnitureKind? aside)
    {
        var line = LineFor(aside);
        for (var i = 0; i < text.Length; i++)
            line.Add(text[i], offset + i, Face);
    }

    /// <summary>A character that no text node holds, as a tab: it stands at the offset of what follows it.</summary>
    public void Add(char c, int offset, FurnitureKind? aside) => LineFor(aside).Add(c, offset, Face);

    public void EndLine(FurnitureKind? aside)
    {
        if (aside is null)
            Lines.Add(new WordLine(null) { PagesBefore = TakePages() });
    }

    /// <summary>A page begins here: before the line, where nothing of it stands yet, or else before the next.</summary>
    public void BeginPage()
    {
        if (Lines[^1].HasInk)
            PagesAfter++;
        else
            Lines[^1].PagesBefore++;
    }

    /// <summary>What stands before the text: the number that Word prints, or a paragraph that runs on into this one.</summary>
    public void Prepend(string text) => Lines[0].Prepend(text);

    private int TakePages()
    {
        var pages = PagesAfter;
        PagesAfter = 0;
        return pages;
    }

    private WordLine LineFor(FurnitureKind? aside)
    {
        if (aside is null)
            return Lines[^1];
        if (_asides.Count == 0 || _asides[^1].Aside != aside)
            _asides.Add(new WordLine(aside));
        return _asides[^1];
    }
}
