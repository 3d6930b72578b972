namespace Tongbao.Text;

/// <summary>How a number is written.</summary>
internal enum NumeralKind
{
    /// <summary>一, 十二, 二十.</summary>
    Han,

    /// <summary>1, 12.</summary>
    Arabic,

    /// <summary>①, ❶.</summary>
    Circled,

    /// <summary>⑴.</summary>
    Parenthesised,

    /// <summary>⒈.</summary>
    FullStopped,

    /// <summary>㈠.</summary>
    HanParenthesised,
}
