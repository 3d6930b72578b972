using Tongbao.Formats;

namespace Tongbao;

/// <summary>Writes and reads a notice as YAML 1.2: the same value as its JSON, token for token.</summary>
public static class NoticeYaml
{
    /// <summary>UTF-8 text with LF line ends; every scalar stands on one line.</summary>
    public static string Write(Notice notice, Provenance provenance = Provenance.Pages)
    {
        using var json = NoticeJson.Compact(notice, provenance);
        return new YamlWriter(json.GetBuffer().AsSpan(0, (int)json.Length)).Write();
    }

    /// <summary>Reads back what was written; origins are gone but for the pages.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no notice in YAML.</exception>
    public static Notice Read(string yaml)
    {
        var (json, lines) = YamlJson.Convert(yaml);
        return NoticeJson.Read(json, lines);
    }
}
