using System.Text.Json.Serialization;
using Tongbao.Vocabulary;

namespace Tongbao;

/// <summary>Where the text of a source is from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TextKind>))]
public enum TextKind
{
    /// <summary>The file holds it.</summary>
    Native,

    /// <summary>OCR read it.</summary>
    Ocr,

    /// <summary>The file holds some pages, OCR read the others.</summary>
    Mixed,
}
