using Tongbao.Rules;

namespace Tongbao;

/// <summary>How to read a notice.</summary>
public sealed record ParseOptions
{
    /// <summary>The words and forms to go by.</summary>
    public RuleProfile Rules { get; init; } = RuleProfile.Default;

    /// <summary>How the bytes are to be read; null to tell it from themselves.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Opens an encrypted PDF; null when none was given.</summary>
    public string? Password { get; init; }
}
