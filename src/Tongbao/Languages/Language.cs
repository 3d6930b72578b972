namespace Tongbao;

/// <summary>A language that Tongbao says things in. What a notice says is in the notice's own, always.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in simplified characters (zh-CN).</summary>
    Chinese,
}
