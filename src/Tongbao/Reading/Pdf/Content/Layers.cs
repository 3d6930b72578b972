using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Which layers (optional content, ISO 32000-1, 8.11) the default configuration of a document switches off.</summary>
internal sealed class Layers
{
    /// <summary>How deep an expression of visibility (8.11.2.2) may go.</summary>
    private const int MaxDepth = 16;

    private readonly PdfObjects _objects;
    private readonly HashSet<object> _exceptions;
    private readonly bool _areOff;

    public Layers(PdfObjects objects, DictionaryToken catalog)
    {
        _objects = objects;
        var configuration = objects.Dictionary(objects.Dictionary(catalog, "OCProperties"), "D");
        _areOff = objects.Name(configuration, "BaseState") == "OFF";
        var list = objects.Get<ArrayToken>(configuration, _areOff ? "ON" : "OFF");
        _exceptions = [.. list?.Data.Select(PdfObjects.Identity) ?? []];
        HasAny = _areOff || _exceptions.Count > 0;
    }

    /// <summary>False if no layer is off: then nothing needs to be asked.</summary>
    public bool HasAny { get; }

    /// <summary>True if what belongs to <paramref name="layer"/>, a group or a membership dictionary, is not shown.</summary>
    public bool IsOff(IToken? layer)
    {
        if (!HasAny || layer is null || _objects.AsDictionary(layer) is not { } dictionary)
            return false;
        if (_objects.Name(dictionary, "Type") != "OCMD")
            return IsGroupOff(layer);
        if (_objects.Get<ArrayToken>(dictionary, "VE") is { } expression)
            return !IsTrue(expression, 0);
        if (!dictionary.Data.TryGetValue("OCGs", out var groups))
            return false;
        IReadOnlyList<IToken> list = _objects.Resolve(groups) is ArrayToken array ? array.Data : [groups];
        if (list.Count == 0)
            return false;
        return _objects.Name(dictionary, "P") switch
        {
            "AllOn" => list.Any(IsGroupOff),
            "AnyOff" => !list.Any(IsGroupOff),
            "AllOff" => !list.All(IsGroupOff),
            _ => list.All(IsGroupOff),
        };
    }

    private bool IsGroupOff(IToken group) => _areOff != _exceptions.Contains(PdfObjects.Identity(group));

    private bool IsTrue(ArrayToken expression, int depth)
    {
        if (depth > MaxDepth || expression.Length == 0 || _objects.Resolve(expression[0]) is not NameToken operation)
            return true;
        var operands = expression.Data.Skip(1);
        return operation.Data switch
        {
            "And" => operands.All(IsOn),
            "Or" => operands.Any(IsOn),
            "Not" => !operands.All(IsOn),
            _ => true,
        };

        bool IsOn(IToken operand) => _objects.Resolve(operand) is ArrayToken inner ? IsTrue(inner, depth + 1) : !IsGroupOff(operand);
    }
}
