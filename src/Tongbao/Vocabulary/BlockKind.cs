using System.Text.Json.Serialization;
using Tongbao.Vocabulary;

namespace Tongbao;

/// <summary>What a block of an issue holds.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BlockKind>))]
public enum BlockKind
{
    /// <summary>反馈问题, 存在问题: the problem itself.</summary>
    Problem,

    /// <summary>整改目标: what is to be reached.</summary>
    Goal,

    /// <summary>整改措施: what was done.</summary>
    Measures,

    /// <summary>整改成效: what came of it.</summary>
    Effects,

    /// <summary>整改结果: where it stands.</summary>
    Result,

    /// <summary>未完成整改原因.</summary>
    Reason,

    /// <summary>下步工作打算.</summary>
    NextSteps,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>责任领导, 责任单位.</summary>
    Responsible,

    /// <summary>A label that the profile gives no other kind.</summary>
    Other,
}
