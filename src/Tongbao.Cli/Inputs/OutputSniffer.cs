namespace Tongbao.Cli.Inputs;

/// <summary>Tells outputs of a former parse from the other YAML and JSON that a folder holds: manifests, configurations, reports.</summary>
internal static class OutputSniffer
{
    private static readonly string[] Tables = [".ndjson", ".jsonl"];

    private static readonly string[] Endings = [".yaml", ".yml", ".json", .. Tables];

    private static readonly PathPattern Notices = new(NoticeFiles.Patterns, []);

    /// <summary>Which files of a folder may be outputs.</summary>
    public static string[] Patterns { get; } = ["*.yaml", "*.yml", "*.json"];

    /// <summary>Leaves out YAML and JSON that was only met in a folder and is no output. A damaged output is not left out: its name, or a
    /// manifest, says what it was.</summary>
    /// <param name="inputs">Notices among them stay.</param>
    /// <param name="passedOver">Told of what is left out; null if nobody asks.</param>
    public static IEnumerable<Input> WorthReading(IEnumerable<Input> inputs, PassedOver? passedOver = null)
    {
        var manifests = new ManifestOutputs();
        var worth = new List<Input>();
        foreach (var input in inputs)
        {
            if (!MayBeOutput(input) || BeginsAsOutput(input.Path) || IsNamed(input) || manifests.Contains(input.Path))
                worth.Add(input);
            else
                passedOver?.Add(input.Relative);
        }

        var replaced = Replaced(worth.Where(MayBeOutput), manifests);
        foreach (var input in worth.Where(input => replaced.Contains(input.Path)))
            passedOver?.AddReplaced(input.Path);
        foreach (var input in worth.Where(input => MayBeOutput(input) && !replaced.Contains(input.Path) && manifests.IsLeft(input.Path)))
            passedOver?.AddLeft(input.Path);
        return worth.Where(input => !replaced.Contains(input.Path));
    }

    private static bool MayBeOutput(Input input) => input.IsMet && HasEnding(input.Relative);

    // Of a notice that was written in two formats, the output of the last run counts. Where no manifest knows which one that is, both do.
    private static HashSet<string> Replaced(IEnumerable<Input> outputs, ManifestOutputs manifests) =>
        [
            .. outputs
                .GroupBy(output => output.Notice, StringComparer.Ordinal)
                .Where(same => same.Count() > 1 && same.Count(output => manifests.HasLast(output.Path)) == 1)
                .SelectMany(same => same.Select(output => output.Path).Where(path => !manifests.HasLast(path))),
        ];

    /// <summary>True for the name of a file with a line of JSON a notice.</summary>
    public static bool IsTable(string name) => Tables.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the notice that an output was named after: <c>a.pdf</c> for <c>a.pdf.yaml</c>; any other stays.</summary>
    public static string NoticeOf(string path) => HasEnding(path) ? path[..^Path.GetExtension(path).Length] : path;

    /// <summary>True for the name of a YAML or JSON file.</summary>
    public static bool HasEnding(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a file that can be opened and is an output.</summary>
    public static bool IsOutput(Input input) => File.Exists(input.Path) && BeginsAsOutput(input.Path);

    // After a notice: a.pdf.yaml.
    private static bool IsNamed(Input input) => Notices.Fits(input.Notice);

    /// <summary>True for a file that begins as an output, whatever follows, and for one that cannot be opened.</summary>
    public static bool BeginsAsOutput(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> beginning = stackalloc byte[NoticeOutput.BeginningLength];
            return NoticeOutput.IsOutput(beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be opened is not passed over: the reader says why.
            return true;
        }
    }
}
