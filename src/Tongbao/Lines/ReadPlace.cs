using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>A number, a date or a label of a recognised line.</summary>
/// <param name="Line">Its line.</param>
/// <param name="What">number, date or label.</param>
/// <param name="Span">Where in the line.</param>
/// <param name="Least">How sure OCR is of its least sure letter or digit, of 100.</param>
/// <param name="Marker">The number of a series at the beginning of the line; null for all else.</param>
internal sealed record ReadPlace(Line Line, string What, TextSpan Span, double Least, Marker? Marker)
{
    public string Words => Line.Text[Span.Start..Span.End];

    public bool IsDoubtful => Least < DoubtfulReading.LeastConfidence;
}
