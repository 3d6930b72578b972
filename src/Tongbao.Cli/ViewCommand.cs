using System.CommandLine;
using Tongbao.Cli.Viewing;

namespace Tongbao.Cli;

internal static class ViewCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT");
        var command = new Command("view", "x") { input };
        command.SetAction(r => Console.Out.Write(ReviewHtml.Write(Review.Of(NoticeSource.FromFile(r.GetValue(input)!), new ParseOptions(), null), Labels.In(ReviewLanguage.Zh), false)));
        return command;
    }
}
