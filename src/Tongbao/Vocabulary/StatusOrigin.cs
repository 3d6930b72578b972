using System.Text.Json.Serialization;
using Tongbao.Vocabulary;

namespace Tongbao;

/// <summary>Where a status was read.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<StatusOrigin>))]
public enum StatusOrigin
{
    /// <summary>In the result block.</summary>
    Result,

    /// <summary>In its heading or one above it.</summary>
    Heading,

    /// <summary>In a sentence of its own, or in a list of numbers elsewhere.</summary>
    Text,
}
