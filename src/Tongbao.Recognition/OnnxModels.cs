using Microsoft.ML.OnnxRuntime;
using Tongbao.Documents;
using Tongbao.Languages;
using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;

namespace Tongbao.Recognition;

/// <summary>The models, ready to run; several threads may use them at the same time.</summary>
internal sealed class OnnxModels
{
    private readonly Lazy<TextDetector> _detector;

    private OnnxModels(ModelFolder folder, CharacterReader reader)
    {
        Reader = reader;
        // Most pages show their lines without it.
        _detector = new Lazy<TextDetector>(() => Load(folder.Detection, model => new TextDetector(model)));
    }

    /// <summary>Reads a line.</summary>
    public CharacterReader Reader { get; }

    /// <summary>Finds lines where their ink does not; loaded when it is first used.</summary>
    /// <exception cref="OcrFailedException">Its file is damaged.</exception>
    public TextDetector Detector => _detector.Value;

    /// <exception cref="OcrFailedException">A file is damaged, or they do not fit each other.</exception>
    public static OnnxModels Load(ModelFolder folder)
    {
        var reader = Load(folder.Recognition, model => new CharacterReader(model, Names(folder.Characters)));
        if (reader.Classes != 0 && reader.Classes != reader.Names)
            throw new OcrFailedException(
                Phrases.OcrModelsDoNotFit(
                    folder.Path,
                    Path.GetFileName(folder.Recognition),
                    reader.Classes,
                    Path.GetFileName(folder.Characters),
                    reader.Names
                ),
                isMissing: false
            );
        return new OnnxModels(folder, reader);
    }

    private static T Load<T>(string file, Func<byte[], T> open)
    {
        try
        {
            return open(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is OnnxRuntimeException or IOException or UnauthorizedAccessException)
        {
            throw new OcrFailedException(Phrases.OcrModelNotLoaded(file, Cause.Of(e)), isMissing: false);
        }
        catch (Exception e) when (e is TypeInitializationException or DllNotFoundException or EntryPointNotFoundException)
        {
            throw new OcrFailedException(Phrases.OcrRuntimeMissing(Cause.Of(e.InnerException ?? e)), isMissing: false);
        }
    }

    private static string[] Names(string file) =>
        [.. File.ReadAllText(file).TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd('\r'))];
}
