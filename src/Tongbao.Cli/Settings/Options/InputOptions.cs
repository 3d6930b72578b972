using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings.Options;

/// <summary>The arguments and options that say what to read.</summary>
/// <param name="patterns">Which files of a folder are read where nobody says so.</param>
internal sealed class InputOptions(params string[] patterns)
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = SpokenLanguage.Say(Phrases.HelpInput),
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        Description = SpokenLanguage.Say(Phrases.HelpFilesFrom),
        HelpName = "FILE|-",
    };
    private readonly Option<bool> _null = new("--null", "-0") { Description = SpokenLanguage.Say(Phrases.HelpNull) };
    private readonly Option<bool> _asPages = new("--as-pages") { Description = SpokenLanguage.Say(Phrases.HelpAsPages) };
    private readonly Option<string?> _stdinName = new("--stdin-name")
    {
        Description = SpokenLanguage.Say(Phrases.HelpStdinName),
        HelpName = "NAME",
    };

    /// <summary>True to read the outputs of a folder that holds no notices.</summary>
    public bool ReadsOutputs { get; init; }

    /// <param name="command">Gets them.</param>
    /// <param name="instead">An option that goes without inputs; null when every run needs one.</param>
    public void AddTo(Command command, Option<string?>? instead = null)
    {
        command.Arguments.Add(_inputs);
        foreach (
            var option in (Option[])[KnownSettings.Include.Option, KnownSettings.Exclude.Option, _filesFrom, _null, _stdinName, _asPages]
        )
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(_inputs) is null or []
                && result.GetValue(_filesFrom) is null
                && (instead is null || result.GetResult(instead) is null or { Implicit: true })
                && !result.GetValue(ConfigurationOptions.ShowSettings)
            )
                result.AddError(Phrases.UsageNoInput.ToString());
        });
    }

    /// <summary>The arguments as they stand on the command line.</summary>
    public IReadOnlyList<string> Named(ParseResult result) => result.GetValue(_inputs) ?? [];

    /// <summary>Which files of a folder are read.</summary>
    public PathPattern Pattern(ResolvedSettings settings) =>
        PathPattern.Of(settings.Get(KnownSettings.Include), patterns, settings.Get(KnownSettings.Exclude));

    /// <summary>True when a list of inputs is named.</summary>
    public bool HasList(ParseResult result) => result.GetValue(_filesFrom) is not null;

    /// <summary>The inputs in the order they were named; those of a list as they are read from it.</summary>
    /// <exception cref="UsageException">An argument is empty, looks like an option that does not exist, or standard input is named
    /// twice.</exception>
    public InputList Read(ParseResult result, ResolvedSettings settings)
    {
        var arguments = result.GetValue(_inputs) ?? [];
        var list = result.GetValue(_filesFrom);
        if (arguments.Any(argument => argument.Length == 0))
            throw new UsageException(Phrases.ErrorEmptyName);
        if (arguments.FirstOrDefault(Input.IsUrl) is { } url)
            throw new UsageException(Input.UrlProblem(url));
        if (arguments.Count(argument => argument == Input.Stdin) + (list == Input.Stdin ? 1 : 0) > 1)
            throw new UsageException(Phrases.ErrorStdinOnce);
        var passedOver = new PassedOver();
        if (result.GetValue(_asPages))
            return new InputList([PageInputs.Of(arguments, list is not null)], passedOver, IsBatch: false);
        var isBatch =
            list is not null
            || arguments.Length > 1
            || (arguments is [var only] && ((Directory.Exists(only) && !IsPictures(only, settings)) || IsGlob(only)));
        var named = arguments.SelectMany(argument => Expand(argument, result, settings, passedOver)).ToList();
        return new InputList(
            list is null ? named : named.Concat(FileList.Read(list, result.GetValue(_null) ? '\0' : '\n')),
            passedOver,
            isBatch
        );
    }

    private List<Input> Expand(string argument, ParseResult result, ResolvedSettings settings, PassedOver passedOver)
    {
        if (argument == Input.Stdin)
            return [StandardInput(result.GetValue(_stdinName))];
        var exclude = settings.Get(KnownSettings.Exclude);
        if (IsPictures(argument, settings))
            return [PageInputs.OfFolder(argument)];
        if (Directory.Exists(argument))
        {
            var include = settings.Get(KnownSettings.Include) is { Count: > 0 } given ? given : patterns;
            var others = new PassedOver();
            var found = FolderWalk.Run(argument, Pattern(settings), others);
            if (found.Count == 0 && ReadsOutputs)
                (found, others) = Outputs(argument, exclude);
            passedOver.Add(others);
            return OrNothing(
                found,
                argument,
                PageInputs.AreUnordered(argument) ? Phrases.InputPicturesUnordered : Phrases.InputNoNotice(PhraseValue.Of(include))
            );
        }

        if (!IsGlob(argument))
            return [new Input(argument, Path.GetFileName(argument))];
        // The folder before the first wildcard is where the walk begins, and what outputs are relative to.
        var folder = argument[..(argument.LastIndexOf('/', argument.IndexOf('*')) + 1)];
        var files = Directory.Exists(folder.Length == 0 ? "." : folder)
            ? FolderWalk.Run(folder.Length == 0 ? "." : folder, new PathPattern([$"./{argument[folder.Length..]}"], exclude))
            : [];
        return OrNothing(files, argument, Phrases.InputNoFit);
    }

    // A folder that was named, and whose pictures are the pages of one notice.
    private bool IsPictures(string argument, ResolvedSettings settings) =>
        PictureFolder.Pages(argument) is { } pages && Pattern(settings).FitsPictures(".", pages.Select(page => Path.GetFileName(page)!));

    private static (List<Input> Found, PassedOver Others) Outputs(string folder, IReadOnlyList<string> exclude)
    {
        var others = new PassedOver();
        var met = FolderWalk.Run(folder, new PathPattern(OutputSniffer.Patterns, exclude), others);
        return ([.. OutputSniffer.WorthReading(met, others)], others);
    }

    private static Input StandardInput(string? name) =>
        new(Input.Stdin, name is null ? "stdin" : Path.GetFileName(name)) { File = name is null ? Input.Stdin : Path.GetFileName(name) };

    private static List<Input> OrNothing(List<Input> found, string argument, Phrase problem) =>
        found.Count > 0 ? found : [new Input(argument, argument) { Problem = problem }];

    private static bool IsGlob(string argument) => argument.Contains('*') && !Path.Exists(argument);
}
