namespace Tongbao.Cli.Shell.Speech;

/// <summary>When to write in colour.</summary>
internal enum Colour
{
    /// <summary>At a terminal, unless <c>NO_COLOR</c> is set.</summary>
    Auto,

    /// <summary>Also into a file or a pipe.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
