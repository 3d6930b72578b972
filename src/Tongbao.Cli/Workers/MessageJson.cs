using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Review;

namespace Tongbao.Cli.Workers;

/// <summary>
/// The messages as JSON objects, absent facts left out. Supervisor and worker are the same program, so enumerations go as their numbers.
/// </summary>
/// <remarks>
/// By hand: what System.Text.Json prepares before its first object of a class takes longer, in each of the two processes, than a notice of
/// a page.
/// </remarks>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter json, ReadOptions settings)
    {
        Put(json, "rulesName", settings.RulesName);
        Put(json, "rulesText", settings.RulesText);
        Put(json, "password", settings.Password);
        json.WriteNumber("format", (int)settings.Format);
        json.WriteNumber("provenance", (int)settings.Provenance);
        Put(json, "inputFormat", (int?)settings.InputFormat);
        json.WriteNumber("ocr", (int)settings.Ocr);
        json.WriteString("ocrLanguage", settings.OcrLanguage);
        json.WriteNumber("ocrTimeout", settings.OcrTimeout.Ticks);
        json.WriteNumber("ocrJobs", settings.OcrJobs);
        json.WriteBoolean("findingsOnly", settings.FindingsOnly);
        if (settings.Review is not { } review)
            return;
        json.WriteNumber("reviewLanguage", (int)review.Language);
        json.WriteBoolean("opensOnFindings", review.OpensOnFindings);
    }

    public static ReadOptions ReadSettings(JsonElement json) =>
        new(
            Text(json, "rulesName"),
            Text(json, "rulesText"),
            Text(json, "password"),
            (OutputFormat)json.GetProperty("format").GetInt32(),
            (Provenance)json.GetProperty("provenance").GetInt32()
        )
        {
            InputFormat = (InputFormat?)Number(json, "inputFormat"),
            Ocr = (OcrMode)json.GetProperty("ocr").GetInt32(),
            OcrLanguage = json.GetProperty("ocrLanguage").GetString()!,
            OcrTimeout = TimeSpan.FromTicks(json.GetProperty("ocrTimeout").GetInt64()),
            OcrJobs = json.GetProperty("ocrJobs").GetInt32(),
            FindingsOnly = json.GetProperty("findingsOnly").GetBoolean(),
            Review = Number(json, "reviewLanguage") is { } language
                ? new ReviewOptions((ReviewLanguage)language, json.GetProperty("opensOnFindings").GetBoolean())
                : null,
        };

    public static void Write(Utf8JsonWriter json, ReadRequest request)
    {
        json.WriteString("path", request.Path);
        json.WriteString("file", request.File);
        json.WriteString("relative", request.Relative);
        Put(json, "bytes", request.Bytes);
        Put(json, "expected", request.Expected);
    }

    public static ReadRequest ReadRequest(JsonElement json) =>
        new(
            json.GetProperty("path").GetString()!,
            json.GetProperty("file").GetString()!,
            json.GetProperty("relative").GetString()!,
            Number(json, "bytes")
        )
        {
            Expected = Text(json, "expected"),
        };

    public static void Write(Utf8JsonWriter json, ReadResponse answer)
    {
        Put(json, "sha256", answer.Sha256);
        Put(json, "ocrPages", answer.OcrPages);
        Put(json, "status", (int?)answer.Status);
        json.WriteStartArray("findings");
        foreach (var finding in answer.Findings)
        {
            json.WriteStartObject();
            Write(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Put(json, "pages", answer.Pages);
        Put(json, "issues", answer.Issues);
        if (answer.Coverage is { } c)
            Put(json, "coverage", [c.Characters, c.Structured, c.Syntax, c.Furniture, c.Lost]);
        if (answer.HasLines is { } hasLines)
            json.WriteBoolean("hasLines", hasLines);
        if (answer.Review is { } review)
        {
            Put(json, "title", review.Title);
            Put(json, "statuses", review.Statuses.Select(status => (int)status));
            Put(json, "differences", review.Differences);
        }

        Put(json, "bytes", answer.Bytes);
    }

    public static ReadResponse ReadAnswer(JsonElement json) =>
        new()
        {
            Sha256 = Text(json, "sha256"),
            OcrPages = Number(json, "ocrPages"),
            Status = (DocumentStatus?)Number(json, "status"),
            Findings = [.. json.GetProperty("findings").EnumerateArray().Select(ReadFinding)],
            Pages = Number(json, "pages"),
            Issues = Number(json, "issues"),
            Coverage = Numbers(json, "coverage") is [var characters, var structured, var syntax, var furniture, var lost]
                ? new Coverage(characters, structured, syntax, furniture, lost)
                : null,
            HasLines = json.TryGetProperty("hasLines", out var hasLines) ? hasLines.GetBoolean() : null,
            Review = Numbers(json, "statuses") is { } statuses
                ? new ReviewSummary(Text(json, "title"), [.. statuses.Select(status => (IssueStatus)status)], Number(json, "differences"))
                : null,
            Bytes = Number(json, "bytes"),
        };

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule);
        json.WriteNumber("severity", (int)finding.Severity);
        json.WriteString("message", finding.Message);
        Put(json, "page", finding.Page);
        Put(json, "line", finding.Line);
        Put(json, "issue", finding.Issue);
        Put(json, "subject", finding.Subject);
        Put(json, "words", finding.Words);
        if (finding.Numbers is not { } numbers)
            return;
        json.WriteStartArray("numbers");
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static Finding ReadFinding(JsonElement json) =>
        new(
            json.GetProperty("rule").GetString()!,
            (Severity)json.GetProperty("severity").GetInt32(),
            json.GetProperty("message").GetString()!,
            Number(json, "page")
        )
        {
            Line = Number(json, "line"),
            Issue = Text(json, "issue"),
            Subject = Text(json, "subject"),
            Words = Text(json, "words"),
            Numbers = json.TryGetProperty("numbers", out var numbers)
                ? [.. numbers.EnumerateArray().Select(number => number.GetDecimal())]
                : null,
        };

    private static void Put(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Put(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    private static void Put(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static int? Number(JsonElement json, string name) => json.TryGetProperty(name, out var number) ? number.GetInt32() : null;

    private static int[]? Numbers(JsonElement json, string name) =>
        json.TryGetProperty(name, out var numbers) ? [.. numbers.EnumerateArray().Select(number => number.GetInt32())] : null;
}
