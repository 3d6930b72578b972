using System.Text.Json.Serialization;
using Tongbao.Vocabulary;

namespace Tongbao;

/// <summary>How far the rectification of an issue has come.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IssueStatus>))]
public enum IssueStatus
{
    /// <summary>The notice does not say.</summary>
    Unknown,

    /// <summary>完成整改.</summary>
    Completed,

    /// <summary>完成部分整改.</summary>
    Partial,

    /// <summary>正在推进整改.</summary>
    Ongoing,

    /// <summary>尚未推进.</summary>
    NotStarted,
}
