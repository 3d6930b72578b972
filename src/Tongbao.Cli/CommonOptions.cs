using System.CommandLine;
using Tongbao.Cli.Workers;
using Tongbao.Rules;
using Tongbao.Writers;

namespace Tongbao.Cli;

/// <summary>The options that several commands share, and how they become <see cref="ParseOptions"/>.</summary>
internal sealed class CommonOptions
{
    public Option<FileInfo?> Rules { get; } = new("--rules") { Description = "A rule profile of your own (YAML); extends: default lays it over the default one.", HelpName = "FILE" };

    public Option<string?> Password { get; } = new("--password") { Description = "Opens an encrypted PDF.", HelpName = "TEXT" };

    public void AddTo(Command command)
    {
        command.Options.Add(Rules);
        command.Options.Add(Password);
    }

    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public ParseOptions Read(ParseResult result) => new() { Rules = ReadProfile(result.GetValue(Rules)), Password = result.GetValue(Password) };

    /// <summary>The same for workers, which get the profile's text once it is known to be one.</summary>
    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public ReadingSettings Settings(ParseResult result, OutputFormat format, Provenance provenance)
    {
        var file = result.GetValue(Rules);
        var text = file is null ? null : ReadText(file);
        if (text is not null)
            ReadProfile(text, file!.Name);
        return new ReadingSettings(file?.Name, text, result.GetValue(Password), format, provenance);
    }

    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public static RuleProfile ReadProfile(FileInfo? file) => file is null ? RuleProfile.Default : ReadProfile(ReadText(file), file.Name);

    private static RuleProfile ReadProfile(string text, string name)
    {
        try
        {
            using var reader = new StringReader(text);
            return RuleProfile.Read(reader, name);
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static string ReadText(FileInfo file)
    {
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file.Name}: the rule profile cannot be read: {e.Message}");
        }
    }
}

/// <summary>The command line or a configuration file is wrong; one line, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
