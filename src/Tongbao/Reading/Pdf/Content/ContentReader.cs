using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Runs the content streams of a page (ISO 32000-1, 7.8.2): what they show goes to its canvas.</summary>
internal sealed class ContentReader
{
    /// <summary>How deep forms may be in forms.</summary>
    private const int MaxForms = 28;

    /// <summary>How many states may be saved.</summary>
    private const int MaxSaved = 1 << 12;

    /// <summary>How many forms a page may draw: forms that draw forms that draw forms multiply.</summary>
    private const int MaxDrawn = 1 << 16;

    private readonly PdfObjects _objects;
    private readonly FontReader _fonts;
    private readonly Layers _layers;
    private readonly PageCanvas _canvas;
    private readonly TextPainter _text;
    private readonly PathPainter _path;
    private readonly MarkedContent _marked;
    private readonly StateDictionary _states;
    private readonly Stack<(GraphicsState State, ClipBox Clip)> _saved = [];
    private readonly Dictionary<object, ReadOnlyMemory<byte>?> _contents = [];
    private readonly HashSet<object> _drawing = [];
    private GraphicsState _state;
    private ClipBox _clip = ClipBox.All;
    private int _drawn;

    // A form restores none but what it saved itself.
    private int _floor;

    public ContentReader(PdfObjects objects, FontReader fonts, Layers layers, PageCanvas canvas, in Matrix space)
    {
        (_objects, _fonts, _layers, _canvas) = (objects, fonts, layers, canvas);
        (_text, _path, _marked) = (new TextPainter(canvas), new PathPainter(canvas), new MarkedContent(canvas, objects, layers));
        _states = new StateDictionary(objects, fonts);
        _state = GraphicsState.Initial(space);
    }

    /// <summary>Runs the content of the page.</summary>
    public void Run(ReadOnlySpan<byte> content, ResourceScope resources)
    {
        Read(content, resources);
        _marked.EndTo(0);
    }

    /// <summary>Draws a form (8.10) as the operator Do does, in a space of its own.</summary>
    /// <param name="form">A stream, or a reference to one.</param>
    /// <param name="space">The space of the page in which it is.</param>
    /// <param name="resources">Those of the page.</param>
    public void Draw(IToken form, in Matrix space, ResourceScope resources)
    {
        var before = (_state, _clip);
        (_state, _clip) = (GraphicsState.Initial(space), ClipBox.All);
        if (_objects.Resolve(form) is StreamToken stream)
            DrawForm(form, stream, resources);
        _marked.EndTo(0);
        (_state, _clip) = before;
    }

    private void Read(ReadOnlySpan<byte> content, ResourceScope resources)
    {
        // Forms have operands of their own: those of the operator that draws one are still in use.
        var operands = new Operands();
        var tokens = new ContentTokenizer(content);
        while (tokens.Next(operands, out var name))
        {
            switch (name)
            {
                case Operator.Save:
                    if (_saved.Count < MaxSaved)
                        _saved.Push((_state, _clip));
                    break;
                case Operator.Restore:
                    if (_saved.Count > _floor)
                        (_state, _clip) = _saved.Pop();
                    break;
                case Operator.Concatenate when operands.AreNumbers(6):
                    _state.Space = Matrix(operands).Then(_state.Space);
                    break;
                case Operator.LineWidth:
                    _state.LineWidth = operands.FromEnd(0);
                    break;
                case Operator.SetState when operands.Last(OperandKind.Name) is { } state:
                    _states.Apply(resources.Dictionary("ExtGState", operands.Text(state)), ref _state);
                    break;
                case Operator.Invoke when operands.Last(OperandKind.Name) is { } drawn:
                    Invoke(operands.Text(drawn), resources);
                    break;
                case Operator.Font when operands.Last(OperandKind.Name) is { } font:
                    (_state.Font, _state.FontSize) = (resources.Font(operands.Text(font)), operands.FromEnd(0));
                    break;
                case Operator.BeginMarked:
                    _marked.Begin(isHidden: false, actual: null);
                    break;
                case Operator.BeginMarkedProperties:
                    _marked.Begin(operands, resources, isForm: _drawing.Count > 0);
                    break;
                case Operator.ColourSpace when operands.Last(OperandKind.Name) is { } space:
                    FillColour.SetSpace(_objects, operands.Text(space), resources, ref _state);
                    break;
                case Operator.Shading:
                    _canvas.Backdrop.Add(_clip, _canvas.Count);
                    break;
                case Operator.EndMarked:
                    _marked.End();
                    break;
                case Operator.ImageData:
                    tokens.SkipImage(InlineImage.Length(operands));
                    if (!_marked.IsHidden)
                        _canvas.AddImage(_state.Space);
                    break;
                default:
                    if (!RunText(name, operands, resources) && !FillColour.Run(name, operands, ref _state))
                        _path.Run(name, operands, _state, ref _clip, isSeen: !_marked.IsHidden);
                    break;
            }
        }
    }

    private static Matrix Matrix(Operands operands) =>
        new(operands.FromEnd(5), operands.FromEnd(4), operands.FromEnd(3), operands.FromEnd(2), operands.FromEnd(1), operands.FromEnd(0));

    private bool RunText(int name, Operands operands, ResourceScope resources)
    {
        switch (name)
        {
            case Operator.BeginText or Operator.EndText:
                _text.Reset();
                return true;
            case Operator.CharacterSpacing:
                _state.CharacterSpacing = operands.FromEnd(0);
                return true;
            case Operator.WordSpacing:
                _state.WordSpacing = operands.FromEnd(0);
                return true;
            case Operator.HorizontalScaling:
                _state.HorizontalScaling = operands.FromEnd(0) / 100.0;
                return true;
            case Operator.Leading:
                _state.Leading = operands.FromEnd(0);
                return true;
            case Operator.RenderingMode:
                _state.RenderingMode = (int)operands.FromEnd(0);
                return true;
            case Operator.Rise:
                _state.Rise = operands.FromEnd(0);
                return true;
            case Operator.MoveText:
                _text.NextLine(operands.FromEnd(1), operands.FromEnd(0));
                return true;
            case Operator.MoveTextSetLeading:
                _state.Leading = -operands.FromEnd(0);
                _text.NextLine(operands.FromEnd(1), operands.FromEnd(0));
                return true;
            case Operator.TextMatrix when operands.AreNumbers(6):
                _text.Set(Matrix(operands));
                return true;
            case Operator.NextLine:
                _text.NextLine(0, -_state.Leading);
                return true;
            case Operator.Show or Operator.ShowArray:
                Show(operands, resources, isArray: name == Operator.ShowArray);
                return true;
            case Operator.NextLineShow:
                _text.NextLine(0, -_state.Leading);
                Show(operands, resources, isArray: false);
                return true;
            case Operator.NextLineShowSpaced:
                (_state.WordSpacing, _state.CharacterSpacing) = (operands.FromEnd(2), operands.FromEnd(1));
                _text.NextLine(0, -_state.Leading);
                Show(operands, resources, isArray: false);
                return true;
            default:
                return false;
        }
    }

    private void Show(Operands operands, ResourceScope resources, bool isArray)
    {
        var font = _state.Font ?? MissingFont.Instance;
        var (flags, first) = (Flags(font), _canvas.Count);
        foreach (ref readonly var operand in operands.Items)
        {
            if (operand.Kind == OperandKind.String)
                _text.Show(_state, font, operands.Bytes(operand), flags);
            else if (isArray && operand.Kind == OperandKind.Number)
                _text.Adjust(_state, operand.Number);
        }

        if (!_clip.IsRough && _clip != ClipBox.All)
            Clip(_canvas.Glyphs[first..]);
        if (_text.HasProcedures)
            DrawGlyphs(resources);
    }

    // Glyphs that are drawn with text and mean nothing themselves: that text is read instead.
    private void DrawGlyphs(ResourceScope resources)
    {
        foreach (var (index, procedure, space) in _text.TakeProcedures())
        {
            var (before, place) = (_canvas.Count, _text.Place);
            Paint(procedure, procedure.Content, space, [], procedure.Resources, resources);
            _text.Place = place;
            if (_canvas.Count == before)
                continue;
            ref var glyph = ref _canvas.Glyphs[index];
            (glyph.Text, glyph.Flags) = ("", glyph.Flags | GlyphFlags.Replaced);
        }
    }

    private void Clip(Span<ShownGlyph> glyphs)
    {
        foreach (ref var glyph in glyphs)
        {
            if (_clip.CutsAway(glyph.StartX, glyph.StartY, glyph.EndX, glyph.EndY, glyph.Size))
                glyph.Flags |= GlyphFlags.Clipped;
        }
    }

    private GlyphFlags Flags(PdfFont font) =>
        (_state.RenderingMode == 0 && FillColour.IsWhite(_state) && !font.HasOwnColours ? GlyphFlags.White : GlyphFlags.None)
        | (_marked.IsHidden ? GlyphFlags.LayerOff : GlyphFlags.None)
        | (_state.RenderingMode == GraphicsState.FilledAndStroked ? GlyphFlags.Stroked : GlyphFlags.None)
        | (_state.RenderingMode == GraphicsState.Invisible || _state.FillAlpha == 0 ? GlyphFlags.Invisible : GlyphFlags.None)
        | (_state.FillAlpha < 0.6 || _state.FillLightness > 0.6 ? GlyphFlags.Pale : GlyphFlags.None);

    private void Invoke(string name, ResourceScope resources)
    {
        if (resources.Find("XObject", name) is not { } token || _objects.Resolve(token) is not StreamToken stream)
            return;
        var dictionary = stream.StreamDictionary;
        var isOff = dictionary.Data.TryGetValue("OC", out var layer) && _layers.IsOff(layer);
        switch (_objects.Name(dictionary, "Subtype"))
        {
            case "Image":
                if (!isOff && !_marked.IsHidden)
                    _canvas.AddImage(_state.Space);
                break;
            case "Form" or null:
                _marked.Begin(isOff, null);
                DrawForm(token, stream, resources);
                _marked.End();
                break;
        }
    }

    private void DrawForm(IToken token, StreamToken form, ResourceScope resources)
    {
        var identity = PdfObjects.Identity(token);
        if (!_contents.TryGetValue(identity, out var content))
            _contents.Add(identity, content = _objects.Decode(form));
        var dictionary = form.StreamDictionary;
        var matrix = Objects.Matrix.Of(_objects.Numbers(dictionary, "Matrix")) ?? Objects.Matrix.Identity;
        var box = _objects.Numbers(dictionary, "BBox") ?? [];
        if (content is { } bytes)
            Paint(identity, bytes, matrix, box, _objects.Dictionary(dictionary, "Resources"), resources);
    }

    // Save, transform, clip, paint, restore (8.10.1). What draws itself is drawn once.
    private void Paint(
        object identity,
        ReadOnlyMemory<byte> content,
        in Matrix matrix,
        double[] box,
        DictionaryToken? own,
        ResourceScope resources
    )
    {
        if (_drawing.Count >= MaxForms || _drawn++ >= MaxDrawn || !_drawing.Add(identity))
            return;
        var (state, clip, depth, floor) = (_state, _clip, _marked.Depth, _floor);
        _floor = _saved.Count;
        _state.Space = matrix.Then(_state.Space);
        if (box is [var x1, var y1, var x2, var y2] && x1 != x2 && y1 != y2)
            _clip = _clip.Cut(new ClipBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)).In(_state.Space));
        Read(content.Span, own is null ? resources : new ResourceScope(_objects, _fonts, own, resources));
        while (_saved.Count > _floor)
            _saved.Pop();
        _marked.EndTo(depth);
        (_state, _clip, _floor) = (state, clip, floor);
        _drawing.Remove(identity);
    }
}
