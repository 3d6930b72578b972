using System.Runtime.ExceptionServices;

namespace Tongbao.Reading.Pdf.Objects;

/// <summary>Room for PdfPig, which walks a page tree by calls in calls: a tree of 100,000 levels ends the process otherwise.</summary>
internal static class DeepStack
{
    /// <summary>A smaller file has no tree that an ordinary stack cannot hold, in bytes.</summary>
    private const int SmallFile = 1 << 18;

    /// <summary>Memory that is taken only as far as it is used, in bytes.</summary>
    private const int Size = 1 << 29;

    /// <summary>What <paramref name="open"/> makes of a file of <paramref name="length"/> bytes.</summary>
    public static T Run<T>(int length, Func<T> open)
    {
        if (length <= SmallFile)
            return open();
        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = open();
                }
                catch (Exception e)
                {
                    thrown = ExceptionDispatchInfo.Capture(e);
                }
            },
            Size
        );
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;
    }
}
