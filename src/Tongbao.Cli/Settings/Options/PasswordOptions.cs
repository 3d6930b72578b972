using System.CommandLine;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings.Options;

/// <summary>Where passwords come from: a file, a variable, the command line. None of them is ever shown.</summary>
internal sealed class PasswordOptions
{
    /// <summary>Holds passwords as a file does, a line each.</summary>
    private const string Variable = "TONGBAO_PASSWORD";

    private readonly Option<string[]> _password = new("--password")
    {
        Description = SpokenLanguage.Say(Phrases.HelpPassword),
        HelpName = "TEXT",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_password);
        command.Options.Add(KnownSettings.PasswordFile.Option);
    }

    /// <summary>All of them, as <see cref="Reading.Passwords"/> has them; null for none.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public string? Read(ParseResult result, ResolvedSettings settings)
    {
        var given = result.GetValue(_password) ?? [];
        foreach (var password in given)
            ProcessArguments.Hide(password);
        var lines = given
            .Concat(settings.Get(KnownSettings.PasswordFile) is { } file ? ReadFile(file) : [])
            .Concat((settings.Variable(Variable) ?? "").Split('\n'))
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0)
            .ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static string[] ReadFile(FileInfo file)
    {
        try
        {
            return File.ReadAllLines(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorPasswordsNotRead(file.Name));
        }
    }
}
