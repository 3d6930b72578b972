using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Sets parameters of the graphics state from a dictionary (the operator gs; ISO 32000-1, 8.4.5).</summary>
internal sealed class StateDictionary(PdfObjects objects, FontReader fonts)
{
    public void Apply(DictionaryToken? dictionary, ref GraphicsState state)
    {
        if (dictionary is null)
            return;
        state.LineWidth = objects.Number(dictionary, "LW") ?? state.LineWidth;
        state.FillAlpha = objects.Number(dictionary, "ca") ?? state.FillAlpha;
        if (objects.Get<ArrayToken>(dictionary, "Font") is { Data: [var font, var size] } && objects.Resolve(size) is NumericToken number)
            (state.Font, state.FontSize) = (fonts.Find(font), number.Double);
        if (dictionary.Data.TryGetValue("BM", out var mode))
            state.IsBlended =
                (objects.Resolve(mode) is ArrayToken { Length: > 0 } list ? list[0] : objects.Resolve(mode))
                    is NameToken { Data: not ("Normal" or "Compatible") };
        if (dictionary.Data.TryGetValue("SMask", out var mask) && objects.Resolve(mask) is DictionaryToken)
            state.IsBlended = true;
    }
}
