using System.Globalization;
using System.Text;
using System.Text.Json;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>What a run decided, and why: lines on standard error with <c>-v</c>, lines of JSON in the file of <c>--log</c>.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly Lock _lock = new();
    private readonly TextWriter? _screen;
    private readonly StreamWriter? _file;

    /// <param name="screen">Gets lines for people; null for nobody.</param>
    /// <param name="file">Gets lines of JSON; null for nobody.</param>
    public RunLog(TextWriter? screen, Stream? file)
    {
        _screen = screen;
        _file = file is null ? null : new StreamWriter(file, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>That of this process.</summary>
    public static RunLog Current { get; set; } = new(null, null);

    /// <summary>Says what happened; a field that is null is left out.</summary>
    /// <param name="what">Key of the phrase <c>log.…</c> that names the event.</param>
    /// <param name="fields">The same of each field; a value is a text, a number, a phrase, or what has a key and words.</param>
    public void Say(string what, params (string Name, object? Value)[] fields)
    {
        if (_screen is null && _file is null)
            return;
        var known = fields.Where(field => field.Value is not null).ToList();
        lock (_lock)
        {
            _screen?.WriteLine(Printable.Of(SpokenLanguage.Say(Line(what, known))));
            _file?.WriteLine(Json(what, known));
        }
    }

    private static Phrase Line(string what, List<(string Name, object? Value)> fields) =>
        Phrases.LogLine(
            Word(what),
            PhraseValue.Of(fields.Select(field => (PhraseValue)Phrases.LogField(Word(field.Name), Words(field.Value!))))
        );

    private static Phrase Word(string key) => Phrases.Find($"log.{key}")!;

    private static PhraseValue Words(object value) =>
        value switch
        {
            Phrase phrase => phrase,
            KeyedWords keyed => keyed.Words,
            _ => Text(value),
        };

    public void Dispose() => _file?.Dispose();

    private static string Json(string what, List<(string Name, object? Value)> fields)
    {
        var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, JsonText.OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("time", DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            writer.WriteString("event", Word(what).In(Language.English));
            foreach (var (name, value) in fields)
            {
                if (value is int or long)
                    writer.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                else
                    writer.WriteString(name, Text(value!));
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.ToArray());
    }

    private static string Text(object value) =>
        value switch
        {
            Phrase phrase => phrase.In(Language.English),
            KeyedWords keyed => keyed.Key,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
