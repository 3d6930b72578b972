using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Framing;

/// <summary>
/// Sets aside what a page shows around its notice, by what its elements are for, by their links, and by where they stand.
/// </summary>
/// <remarks>
/// Numbered and labelled lines are never set aside, sentences only where they are few beside those of the notice. What
/// nothing here speaks against stays text; the words of the profile decide on it as on every other format's.
/// </remarks>
internal sealed class PageChrome
{
    /// <summary>The element of the notice holds this share of the page's sentences and numbered lines.</summary>
    private const double MinContent = 0.9;

    /// <summary>A part of the page holds at most this share of them: a line on copyright, an abstract of some news.</summary>
    private const double MaxProse = 1 - MinContent;

    /// <summary>A list of links …</summary>
    private const int MinLinks = 3;

    /// <summary>… in which they are this share of the characters.</summary>
    private const double MinLinkShare = 0.6;

    /// <summary>A table of 索引号, 主题分类 … names at least so many of them.</summary>
    private const int MinIndexRows = 2;

    /// <summary>… and they are this share of its lines.</summary>
    private const double MinIndexShare = 0.125;

    private readonly PageText _page;
    private readonly NoticeLines _lines;
    private readonly RuleProfile _profile;
    private readonly PageBlock _content;
    private readonly int _first;
    private readonly int _last;
    private readonly Headline _headline;
    private readonly (int[] Named, int[] Rows) _index;
    private readonly Dictionary<PageBlock, bool> _feet = [];

    private PageChrome(PageText page, NoticeLines lines, IReadOnlyList<string> titles, RuleProfile profile)
    {
        (_page, _lines, _profile) = (page, lines, profile);
        _content = Content(page, lines);
        var notice = Enumerable
            .Range(_content.First, _content.End - _content.First)
            .Where(i => lines.IsText(i) && lines[i] >= LineKind.Prose && !StandsInLandmark(i))
            .ToList();
        (_first, _last) = notice.Count == 0 ? (_content.End, _content.End) : (notice[0], notice[^1]);
        _headline = Headline.Find(lines, _first, titles, profile);
        _index = IndexRows();
    }

    /// <summary>Names the lines that are not the notice's.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines, those taken back that a script would show.</param>
    /// <param name="titles">What the page calls itself, folded.</param>
    /// <param name="profile">What only a notice says.</param>
    /// <returns>Where the title of the notice is printed.</returns>
    public static Headline SetAside(PageText page, NoticeLines lines, IReadOnlyList<string> titles, RuleProfile profile)
    {
        var chrome = new PageChrome(page, lines, titles, profile);
        if (lines.Total == 0)
            return chrome._headline;
        chrome.SetAsideElements();
        chrome.SetAsideHead();
        chrome.SetAsideTail();
        return chrome._headline;
    }

    private static PageBlock Content(PageText page, NoticeLines lines)
    {
        var content = page.Blocks[0];
        foreach (var block in page.Blocks)
        {
            if (block.Parent == content && lines.Total > 0 && lines.In(block) >= MinContent * lines.Total && !IsPartOfTable(block, lines))
                content = block;
        }

        return content;
    }

    // A row with the only label of a table is not the whole notice: the other rows are no foot of the page.
    private static bool IsPartOfTable(PageBlock block, NoticeLines lines)
    {
        var first = lines.Lines[block.First].Block;
        for (var outer = first; outer is not null && outer.Name != "table"; outer = outer.Parent)
        {
            if (outer == block)
                return first.Cell is not null;
        }

        return false;
    }

    private bool StandsInLandmark(int line)
    {
        for (var block = _lines.Lines[line].Block; block is not null && block != _content; block = block.Parent)
        {
            if (IsChrome(block))
                return true;
        }

        return false;

        bool IsChrome(PageBlock block) => (Landmarks.ByTag(block) ?? Landmarks.ByClass(block)) is not null && MayGo(block);
    }

    // Few sentences, and no numbered or labelled line.
    private bool MayGo(PageBlock block) => _lines.In(block) <= MaxProse * _lines.Total && !_lines.HoldsStructure(block);

    private void SetAsideElements()
    {
        var done = -1;
        foreach (var block in _page.Blocks)
        {
            if (
                block.End <= done
                || block.End == block.First
                || block.Holds(_content)
                || _headline.IsIn(block)
                || Purpose(block) is not { } name
                || !MayGo(block)
            )
                continue;
            Name(block.First, block.End, name);
            done = block.End;
        }
    }

    // Between its first and its last sentence a notice is parted by nothing but what no notice holds.
    private FurnitureKind? Purpose(PageBlock block)
    {
        var inside = _content.Holds(block);
        var byTag = Landmarks.ByTag(block);
        if (byTag == FurnitureKind.Navigation || byTag == FurnitureKind.Form)
            return byTag;
        if (inside && block.End > _first && block.First <= _last)
            return null;
        if (block.First < _first && IsIndexTable(block))
            return FurnitureKind.IndexTable;
        if (inside && _lines.HoldsClosing(block) && !HoldsFoot(block))
            return null;
        return byTag ?? Landmarks.ByClass(block) ?? (IsLinkList(block) ? FurnitureKind.Navigation : null);
    }

    private bool IsLinkList(PageBlock block) =>
        _lines.LinksIn(block) >= MinLinks && _lines.LinkInkIn(block) >= MinLinkShare * _lines.InkIn(block) && !_lines.HoldsClosing(block);

    private bool IsIndexTable(PageBlock block)
    {
        var end = Math.Min(block.End, _first);
        return block.Name is "table" or "dl" or "ul" or "ol" or "div"
            && _index.Named[end] > _index.Named[block.First]
            && _index.Rows[end] - _index.Rows[block.First] is >= MinIndexRows and var rows
            && rows >= MinIndexShare * (block.End - block.First);
    }

    // For each line before the notice, how many stand before it that begin with 索引号 and the like, and with any chrome.
    private (int[] Named, int[] Rows) IndexRows()
    {
        var (named, rows) = (new int[_first + 1], new int[_first + 1]);
        for (var i = 0; i < _first; i++)
        {
            // A name may stand in one cell and its value in the next.
            var text = _lines.Lines[i].Text;
            if (text is [.., '：' or ':'] && i + 1 < _lines.Lines.Count)
                text = $"{text} {_lines.Lines[i + 1].Text}";
            var parts = _lines.IsText(i) ? ChromeReader.ReadChrome(text, _profile.Chrome) : [];
            named[i + 1] = named[i] + (parts.Count > 0 && parts[0].Kind == FurnitureKind.IndexTable ? 1 : 0);
            rows[i + 1] = rows[i] + (parts.Count > 0 ? 1 : 0);
        }

        return (named, rows);
    }

    // What stands before the title and not with it is the site's.
    private void SetAsideHead()
    {
        if (!_headline.IsPrinted)
            return;
        var beside = _lines.Lines[_headline.First].Block.Parent;
        for (var i = 0; i < _headline.First; i++)
        {
            var isBeside = _content.First <= i || (beside is not null && beside.First <= i);
            if (!isBeside && _lines[i] < LineKind.Structural)
                Name(i, i + 1, FurnitureKind.SiteHeader);
        }
    }

    // Behind the notice's element only a closing or a signature is still the notice's, and none behind the first words of
    // the site's foot. Inside it, the page goes on where its first words stand alone on a line.
    private void SetAsideTail()
    {
        var (tail, foot) = (false, false);
        for (var i = _last + 1; i < _lines.Lines.Count; i++)
        {
            if (!_lines.IsText(i))
            {
                tail |= IsAroundNotice(_lines.Lines[i].Aside);
                continue;
            }

            var words = _profile.ReadChromeLine(_lines.Lines[i].Text);
            tail |= words.Count > 0 || i >= _content.End;
            foot |= words.Any(IsFoot) || FootBegins(i);
            if (tail && (_lines[i] == LineKind.Other || (foot && _lines[i] < LineKind.Structural)))
                Name(i, i + 1, FurnitureKind.Footer);
        }
    }

    // 联系电话 may stand before 版权所有 in the foot: they share an element that holds nothing of the notice.
    private bool FootBegins(int line)
    {
        var block = _lines.Lines[line].Block;
        while (block.Parent is { } outer && outer.First > _last)
            block = outer;
        return block.First > _last && line >= _content.End && HoldsFoot(block);
    }

    private bool HoldsFoot(PageBlock block)
    {
        if (!_feet.TryGetValue(block, out var isFoot))
            _feet[block] = isFoot = Enumerable
                .Range(block.First, block.End - block.First)
                .Any(i => _profile.ReadChromeLine(_lines.Lines[i].Text).Any(IsFoot));
        return isFoot;
    }

    private static bool IsFoot(ChromePart part) => part.Kind == FurnitureKind.Footer || part.Kind == FurnitureKind.Filing;

    private static bool IsAroundNotice(FurnitureKind? aside) => aside == FurnitureKind.Navigation || aside == FurnitureKind.Footer;

    private void Name(int first, int end, FurnitureKind kind)
    {
        for (var i = first; i < end; i++)
            _lines.Lines[i].Aside ??= kind;
    }
}
