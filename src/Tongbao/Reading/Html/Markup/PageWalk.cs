using AngleSharp.Dom;
using Tongbao.Reading.Html.Generated;
using Tongbao.Reading.Html.Styles;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>Walks a document, and those in its frames, without recursion and gathers its lines.</summary>
internal sealed class PageWalk
{
    private readonly List<PageLine> _lines = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly Stack<OpenElement> _open = new();
    private readonly TableCells _cells = new();
    private readonly IPageFiles _files;
    private readonly ScriptBody? _body;
    private PageLine? _line;
    private ListNumber? _number;

    private PageWalk(IPageFiles files, ScriptBody? body) => (_files, _body) = (files, body);

    /// <summary>The text of <paramref name="document"/>.</summary>
    /// <param name="document">A page.</param>
    /// <param name="files">What was saved with it.</param>
    /// <param name="body">The string of a script that is shown in its place; null for none.</param>
    public static PageText Run(IDocument document, IPageFiles files, ScriptBody? body = null)
    {
        var walk = new PageWalk(files, body);
        walk.Run(document, new PathScope(null), null, 0);
        return new PageText(walk._lines, walk._blocks);
    }

    private void Run(IDocument document, PathScope scope, OpenElement? frame, int depth)
    {
        var shown = new ShownDocument(scope, StyleSheets.Of(document), depth);
        var bottom = _open.Count;
        Enter(document.DocumentElement, shown, frame, 1);
        while (_open.Count > bottom)
        {
            var top = _open.Peek();
            if (top.NextChild() is not { } node)
                Leave();
            else if (node is IElement element)
                Enter(element, top.Inside, top, top.NextOrdinal());
            else if (node is IText code && top.Element == _body?.Script)
                ReadScript(code.Data, top, _body);
            else if (node is IText text)
                Read(text.Data, top);
        }
    }

    private void Enter(IElement element, ShownDocument document, OpenElement? parent, int ordinal)
    {
        if (element.LocalName == "br")
        {
            EndLine(parent!, showsEmpty: true);
            return;
        }

        var style = document.Styles.Of(element);
        var aside = Elements.AsideOf(element, style);
        var isBlock = Elements.IsBlock(element, style);
        var id = element.GetAttribute("id");
        if (id is not null)
            document.Scope.Ids[id] = document.Scope.Ids.GetValueOrDefault(id) + 1;
        var open = new OpenElement(
            element,
            parent,
            document,
            new ElementPath(document.Scope, parent?.Document == document ? parent.Path : null, element.LocalName, ordinal, id),
            style
        );
        open.Aside = parent?.Aside is { } outer && (outer != FurnitureKind.Hidden || aside is null) ? outer : aside;
        if (ProtectedAddress.Of(element) is { } address)
            Generate(address, parent!);
        if (aside is not null)
        {
            // What is not seen where it stands does not part the line it stands in.
            (open.Interrupted, _line) = (_line, null);
            open.Restores = true;
        }
        else if (isBlock)
        {
            EndLine(open, showsEmpty: false);
        }

        open.Block = aside is not null || isBlock || parent is null ? Begin(open) : parent.Block;
        if (aside == FurnitureKind.Hidden || aside == FurnitureKind.NoScript || aside == FurnitureKind.StruckOut)
            open.HiddenBy = open.Block;
        if (element.LocalName == "li" && parent?.List is { } list)
            _number = list.Next(OpenElement.Integer(element, "value"), style.ListStyle);
        _open.Push(open);
        if (open.Aside is null)
        {
            document.Generated.Count(style.Values);
            document.Generated.Count(style.Before);
            Generate(document.Generated.Text(style.Before), open);
        }

        if (
            element.LocalName is "iframe" or "frame"
            && document.Depth < ShownDocument.MaxDepth
            && _files.Open(element.GetAttribute("src")) is { } inner
        )
            Show(inner, open, document.Depth + 1);
    }

    // The document in a frame stands where the frame does.
    private void Show(IDocument inner, OpenElement frame, int depth)
    {
        var (outside, hidden) = (frame.Aside, frame.HiddenBy);
        (frame.Aside, frame.HiddenBy) = (frame.Parent?.Aside, frame.Parent?.HiddenBy);
        var position = frame.Document.Position;
        Run(inner, new PathScope(frame.Path), frame, depth);
        (frame.Aside, frame.HiddenBy, frame.Document.Position) = (outside, hidden, position);
    }

    private PageBlock Begin(OpenElement open)
    {
        if (open.Element.LocalName == "table")
            _cells.Enter(open.Element);
        var block = new PageBlock(open.Path, open.Parent?.Block, Landmarks.Words(open.Element), open.Document.Position, _lines.Count)
        {
            Cell = _cells.Of(open.Element) ?? open.Parent?.Block.Cell,
        };
        _blocks.Add(block);
        return block;
    }

    private void Leave()
    {
        var open = _open.Pop();
        if (open.Aside is null && open.Style.After is { } after)
        {
            open.Document.Generated.Count(after);
            Generate(open.Document.Generated.Text(after), open);
        }

        if (open.Block != open.Parent?.Block)
        {
            EndLine(open, showsEmpty: false);
            open.Block.End = _lines.Count;
        }

        if (open.Restores)
            _line = open.Interrupted;
        if (open.Element.LocalName == "li")
            _number = null;
    }

    private void Generate(string words, OpenElement open)
    {
        if (words.Length > 0)
            (_line ??= new PageLine(open.Block) { Aside = open.Aside, HiddenBy = open.HiddenBy }).Generate(
                words,
                open.Inside.Position,
                open.Type.Face
            );
    }

    // The string is shown in its place; what is around it stays script.
    private void ReadScript(string text, OpenElement script, ScriptBody body)
    {
        var (start, length) = body.Words.GetOffsetAndLength(text.Length);
        Read(text[..start], script);
        EndLine(script, showsEmpty: false);
        Show(body.Document, script, script.Document.Depth + 1);
        script.Document.Position += length;
        Read(text[(start + length)..], script);
    }

    // Text of no size, or of the colour of its paper, parts no line.
    private void ReadUnseen(string text, OpenElement open)
    {
        var line = new PageLine(open.Block) { Aside = FurnitureKind.Hidden, HiddenBy = open.Unseen!.Block };
        foreach (var c in text)
            line.Add(c, open.Inside.Position++, open.Link, open.Type.Face);
        if (line.Length > 0)
            _lines.Add(line);
    }

    private void Read(string text, OpenElement open)
    {
        if (open.Aside is null && open.Unseen is not null)
        {
            ReadUnseen(text, open);
            return;
        }

        var isCode = open.Aside == FurnitureKind.Script || open.Aside == FurnitureKind.Style;
        foreach (var c in text)
        {
            var position = open.Inside.Position++;
            if (open.KeepsLines && !isCode && c is '\n')
            {
                EndLine(open, showsEmpty: true);
                continue;
            }

            _line ??= new PageLine(open.Block)
            {
                Aside = open.Aside,
                HiddenBy = open.HiddenBy,
                IsCode = isCode || open.Aside == FurnitureKind.PageTitle || open.Aside == FurnitureKind.Graphic,
            };
            if (open.KeepsLines && !isCode && c is not '\r')
                _line.Keep(c, position, open.Type.Face);
            else
                _line.Add(c, position, open.Link, open.Type.Face);
        }
    }

    private void EndLine(OpenElement open, bool showsEmpty)
    {
        var line = _line;
        _line = null;
        if (line is null or { Length: 0 })
        {
            if (showsEmpty)
                _lines.Add(new PageLine(open.Block) { Aside = open.Aside });
            return;
        }

        if (line is { Ink: > 0, Aside: null } && _number is not null)
            (line.Number, _number) = (_number, null);
        _lines.Add(line);
    }
}
