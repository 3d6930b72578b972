namespace Tongbao.Cli.Settings;

/// <summary>The language that is asked for.</summary>
internal enum LanguageChoice
{
    /// <summary>
    /// That of the locale for people at a terminal, Chinese for workbooks and pages, English for formats that programs read.
    /// </summary>
    Auto,

    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
