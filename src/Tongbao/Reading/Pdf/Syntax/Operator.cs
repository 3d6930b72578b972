namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>The operators that this reader knows (ISO 32000-1, Annex A): the bytes of each as a number, the first one lowest.</summary>
internal static class Operator
{
    public const int Unknown = 0;
    public const int Save = 'q';
    public const int Restore = 'Q';
    public const int Concatenate = 'c' | ('m' << 8);
    public const int LineWidth = 'w';
    public const int SetState = 'g' | ('s' << 8);
    public const int Invoke = 'D' | ('o' << 8);

    public const int BeginText = 'B' | ('T' << 8);
    public const int EndText = 'E' | ('T' << 8);
    public const int CharacterSpacing = 'T' | ('c' << 8);
    public const int WordSpacing = 'T' | ('w' << 8);
    public const int HorizontalScaling = 'T' | ('z' << 8);
    public const int Leading = 'T' | ('L' << 8);
    public const int Font = 'T' | ('f' << 8);
    public const int RenderingMode = 'T' | ('r' << 8);
    public const int Rise = 'T' | ('s' << 8);
    public const int MoveText = 'T' | ('d' << 8);
    public const int MoveTextSetLeading = 'T' | ('D' << 8);
    public const int TextMatrix = 'T' | ('m' << 8);
    public const int NextLine = 'T' | ('*' << 8);
    public const int Show = 'T' | ('j' << 8);
    public const int ShowArray = 'T' | ('J' << 8);
    public const int NextLineShow = '\'';
    public const int NextLineShowSpaced = '"';

    public const int BeginMarked = 'B' | ('M' << 8) | ('C' << 16);
    public const int BeginMarkedProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const int EndMarked = 'E' | ('M' << 8) | ('C' << 16);
    public const int BeginImage = 'B' | ('I' << 8);
    public const int ImageData = 'I' | ('D' << 8);
    public const int EndImage = 'E' | ('I' << 8);

    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int Curve = 'c';
    public const int CurveFromHere = 'v';
    public const int CurveToLast = 'y';
    public const int Close = 'h';
    public const int Rectangle = 'r' | ('e' << 8);
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | ('*' << 8);
    public const int FillStroke = 'B';
    public const int FillStrokeEvenOdd = 'B' | ('*' << 8);
    public const int CloseFillStroke = 'b';
    public const int CloseFillStrokeEvenOdd = 'b' | ('*' << 8);
    public const int EndPath = 'n';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | ('*' << 8);

    public const int Gray = 'g';
    public const int Rgb = 'r' | ('g' << 8);
    public const int Cmyk = 'k';
    public const int Shading = 's' | ('h' << 8);
    public const int ColourSpace = 'c' | ('s' << 8);
    public const int Colour = 's' | ('c' << 8);
    public const int ColourOrPattern = 's' | ('c' << 8) | ('n' << 16);
}
