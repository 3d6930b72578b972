namespace Tongbao.Cli.Batches;

/// <summary>Why an input is read, although a former run may have read it.</summary>
internal enum RereadReason
{
    /// <summary>No former run tells of it.</summary>
    New,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>Another version of the tool read it.</summary>
    OtherVersion,

    /// <summary>It was read by other rules, or with other options.</summary>
    OtherSettings,

    /// <summary>It could not be read then.</summary>
    NotReadBefore,

    /// <summary>It was written in another format.</summary>
    OtherFormat,

    /// <summary>What was written is not there any more.</summary>
    OutputGone,

    /// <summary>What was written was changed since.</summary>
    OutputChanged,

    /// <summary>The table that it stands in has to be made anew.</summary>
    TableChanged,
}
