using System.CommandLine;
using Tongbao.Rules;

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

    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public static RuleProfile ReadProfile(FileInfo? file)
    {
        if (file is null)
            return RuleProfile.Default;
        try
        {
            using var text = file.OpenText();
            return RuleProfile.Read(text, file.Name);
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file.Name}: the rule profile cannot be read: {e.Message}");
        }
    }
}

/// <summary>The command line or a configuration file is wrong; one line, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
