using Tongbao.Cli.Inputs;
using Tongbao.Cli.Jobs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;
using Tongbao.Reading.Pdf;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// The only document of a run, read in this very process on a thread of its own, which may begin before anybody knows how it is to be read.
/// </summary>
/// <remarks>
/// A document that overflows the stack would end the process, and no <c>catch</c> survives it. So the stack is larger than
/// the memory that the document may use here, and <see cref="SpeculativeWorker"/> sees its depth as memory before its end is reached.
/// </remarks>
internal sealed class SpeculativeRead
{
    /// <summary>Size of the stack, in bytes; a page of it is there once it is used.</summary>
    private const int Stack = 1 << 30;

    /// <summary>Larger files, in bytes, go to a worker at once.</summary>
    private const long LargestFile = 4 << 20;

    private static SpeculativeRead? _early;

    private readonly Input _input;
    private readonly Thread _thread;
    private readonly TaskCompletionSource<(ReadRequest Request, ReadOptions Settings)> _order = new();
    private volatile NoticeSource? _source;
    private (ReadResponse Answer, byte[]? Text) _read;

    private SpeculativeRead(Input input)
    {
        _input = input;
        _thread = new Thread(Read, Stack) { IsBackground = true };
    }

    /// <summary>
    /// Begins before the command line is read, which takes less time than the pages; whoever reads this file takes it over.
    /// </summary>
    public static void BeginEarly(string path)
    {
        _early = TryBegin(new Input(path, path));
        PdfReader.Prepare();
    }

    /// <summary>
    /// Begins, or goes on with what was begun early. Null when a worker has to read it: a file that is large or cannot be read twice, such
    /// as a pipe, and every one when the run cannot begin again.
    /// </summary>
    public static SpeculativeRead? TryTake(Input input) =>
        Interlocked.Exchange(ref _early, null) is { } early && early._input.Path == input.Path ? early : TryBegin(input);

    /// <summary>
    /// To be called before many documents are read. One that was begun early is one of them, and nobody watches it: the run begins again.
    /// </summary>
    public static void RefuseEarly()
    {
        if (_early is not null)
            ReExec.Begin(stdin: null);
    }

    /// <summary>
    /// Says what is wanted, and makes beside the reading what it needs once its pages are there. The answer is there when
    /// <see cref="IsDone"/> says so.
    /// </summary>
    public void Order(ReadRequest request, ReadOptions settings)
    {
        _order.SetResult((request, settings));
        NoticeParser.Prepare();
        _ = _source?.Sha256;
    }

    /// <summary>Waits for the answer, but not longer than <paramref name="time"/>; true when it is there.</summary>
    public bool IsDone(TimeSpan time) => _thread.Join(time);

    /// <summary>The answer, and its text when there is one.</summary>
    public (ReadResponse Answer, byte[]? Text) Result => _read;

    private static SpeculativeRead? TryBegin(Input input)
    {
        if (!ReExec.IsPossible || Length(input) is not (> 0 and <= LargestFile))
            return null;
        HeapPrefault.Begin();
        try
        {
            var reading = new SpeculativeRead(input);
            reading._thread.Start();
            return reading;
        }
        catch (OutOfMemoryException)
        {
            // There is no room for such a stack.
            return null;
        }
    }

    // A pipe has none.
    private static long Length(Input input) =>
        input.Content?.Length ?? (new FileInfo(input.Path) is { Exists: true } file ? file.Length : 0);

    private void Read()
    {
        FaultInjection.FromEnvironment()?.StrikeAlone(_input.Path);
        _source = Open();
        _source?.ReadAhead();
        var (request, settings) = _order.Task.Result;
        _read = new ParseJob(settings, () => ReExec.Begin(_input.Content)).Read(request, _source, inHand: null, _ => { });
    }

    // What is wrong with a file is found once more, and told, when its settings are there.
    private NoticeSource? Open()
    {
        try
        {
            return _input.Content is { } bytes
                ? NoticeSource.FromStream(new MemoryStream(bytes), _input.File)
                : NoticeSource.FromFile(_input.Path);
        }
        catch (UnreadableNoticeException)
        {
            return null;
        }
    }
}
