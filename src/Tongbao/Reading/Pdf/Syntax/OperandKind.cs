namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>What an operand of a content stream is.</summary>
internal enum OperandKind : byte
{
    Number,
    String,
    Name,
    ArrayBegin,
    ArrayEnd,
    DictionaryBegin,
    DictionaryEnd,

    /// <summary>true, false or null.</summary>
    Keyword,
}
