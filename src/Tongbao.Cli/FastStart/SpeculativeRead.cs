using Tongbao.Cli.Inputs;
using Tongbao.Cli.Jobs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// The only document of a run, parsed in this process on a thread of its own, which may begin before the options are known: it is then
/// parsed with the defaults, and again if the options turn out to be others.
/// </summary>
/// <remarks>
/// A document that overflows the stack would end the process, and no <c>catch</c> survives it. So the stack is larger than
/// the memory that the document may use here, and <see cref="SpeculativeWorker"/> sees its depth as memory before its end is reached.
/// </remarks>
internal sealed class SpeculativeRead
{
    /// <summary>Size of the stack, in bytes; the system gives a page of it when it is first used.</summary>
    private const int Stack = 1 << 30;

    /// <summary>Larger files, in bytes, go to a worker at once.</summary>
    private const long LargestFile = 4 << 20;

    private static SpeculativeRead? _ahead;

    private readonly Input _input;
    private readonly bool _isAhead;
    private readonly Thread _thread;
    private readonly TaskCompletionSource<(ReadRequest Request, ReadOptions Options)> _order = new();
    private volatile NoticeSource? _source;

    private SpeculativeRead(Input input, bool isAhead)
    {
        (_input, _isAhead) = (input, isAhead);
        _thread = new Thread(Read, Stack) { IsBackground = true };
    }

    /// <summary>The response, and its text if it has one; valid once <see cref="IsDone"/> was true.</summary>
    public (ReadResponse Response, byte[]? Text) Result { get; private set; }

    /// <summary>Begins before the command line is read; whoever reads this file takes it over.</summary>
    public static void BeginAhead(string path) => _ahead = TryBegin(new Input(path, path), isAhead: true);

    /// <summary>
    /// Begins, or goes on with what was begun ahead. Null if a worker has to read it: a file that is large or cannot be read twice, such
    /// as a pipe, and every file if the process cannot re-execute itself.
    /// </summary>
    public static SpeculativeRead? TryTake(Input input) =>
        Interlocked.Exchange(ref _ahead, null) is { } ahead && ahead._input.Path == input.Path ? ahead : TryBegin(input, isAhead: false);

    /// <summary>Re-executes the process if a document is being read ahead.</summary>
    public static void Refuse()
    {
        if (_ahead is not null)
            ReExec.Begin(stdin: null);
    }

    /// <summary>Says what is wanted.</summary>
    public void Order(ReadRequest request, ReadOptions options)
    {
        _order.SetResult((request, options));
        // Beside the parsing, which needs it at its end.
        _ = _source?.Sha256;
    }

    /// <summary>Waits for the result, but not longer than <paramref name="time"/>; true if it is there.</summary>
    public bool IsDone(TimeSpan time) => _thread.Join(time);

    private static SpeculativeRead? TryBegin(Input input, bool isAhead)
    {
        if (!ReExec.IsPossible || Length(input) is not (> 0 and <= LargestFile))
            return null;
        HeapPrefault.Begin();
        try
        {
            var reading = new SpeculativeRead(input, isAhead);
            reading._thread.Start();
            return reading;
        }
        catch (OutOfMemoryException)
        {
            // There is no room for such a stack.
            return null;
        }
    }

    // A pipe has none; pictures are recognised in a worker anyway.
    private static long Length(Input input) =>
        input.Content?.Length ?? (input.Pages is null && new FileInfo(input.Path) is { Exists: true } file ? file.Length : 0);

    private void Read()
    {
        WorkerHooks.Current.BeginsAlone(_input.Path);
        _source = Open();
        var parsed = _isAhead && _source is { } source ? TryParse(source) : null;
        var (request, options) = _order.Task.Result;
        if (!options.ParsesAs(new ReadOptions()))
            parsed = null;
        Result = new DocumentJob(options, parsed, ReExecute).Run(request, _source, hashed: null, _ => { });
    }

    // What is wrong with the document is found once more, and said, when its options are there.
    private NoticeSource? Open()
    {
        try
        {
            return _input.Content is { } bytes ? NoticeSource.FromBytes(bytes, _input.File) : NoticeSource.FromFile(_input.Path);
        }
        catch (UnreadableNoticeException)
        {
            return null;
        }
    }

    private Notice? TryParse(NoticeSource source)
    {
        try
        {
            return NoticeParser.Parse(source, new ReadOptions().ToParseOptions() with { ProgramBegins = WaitForOptions });
        }
#pragma warning disable CA1031 // it is thrown again, and reported, when the options are there
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Whether an external program may start is for the options to say.
    private void WaitForOptions()
    {
        if (!_order.Task.Result.Options.ParsesAs(new ReadOptions()))
            throw new OperationCanceledException();
        ReExecute();
    }

    // An external program needs a worker, which can be killed with it.
    private void ReExecute() => ReExec.Begin(_input.Content);
}
