using Microsoft.ML.OnnxRuntime;
using Tongbao.Recognition.Sessions.Graphs;

namespace Tongbao.Recognition.Sessions;

/// <summary>How models are run: on the processor, each on one thread, because pages are recognised side by side.</summary>
internal static class OnnxSessions
{
    public static InferenceSession Open(byte[] model)
    {
        // An arena keeps what the widest line needed for the rest of the process.
        using var options = new SessionOptions
        {
            EnableCpuMemArena = false,
            EnableMemoryPattern = false,
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        return new InferenceSession(FewerSteps.Of(model), options);
    }
}
