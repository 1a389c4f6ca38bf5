// The record of one file descriptor of the upper half.
namespace Mana.UpperHalf;

/// <summary>What a descriptor refers to. The numbers are part of the image format.</summary>
public enum DescriptorKind
{
    /// <summary>Standard input, output or error as the launcher gave it; a restart leaves the new launcher's in place.</summary>
    StandardStream = 0,
    RegularFile = 1,
    Directory = 2,

    /// <summary>A device without state, such as /dev/null.</summary>
    Device = 3,
    Terminal = 4,

    /// <summary>One end of a pipe.</summary>
    Pipe = 5,
    Socket = 6,
    EventCounter = 7,
    Epoll = 8,

    /// <summary>Anything else; it cannot be brought back.</summary>
    Other = 9,
}

/// <summary>One descriptor.</summary>
public sealed class DescriptorImage
{
    public int Number;
    public DescriptorKind Kind;

    /// <summary>Path as <c>/proc/self/fd</c> names it.</summary>
    public string Path = "";

    /// <summary>Status flags as <c>fcntl(F_GETFL)</c> answers them.</summary>
    public int Flags;

    public bool IsCloseOnExec;

    /// <summary>File offset in bytes; for an event counter its value.</summary>
    public long Offset;

    /// <summary>The lowest other descriptor that shares this open file description (dup), or -1.</summary>
    public int SharedWith = -1;

    /// <summary>Identity of the pipe, so that both ends find each other; 0 for others.</summary>
    public ulong PipeIdentity;

    /// <summary>Bytes that lay in the pipe; only the reading end carries them. For an epoll descriptor its registrations, 16 bytes each:
    /// descriptor (4), events (4), data (8), little endian.</summary>
    public byte[] Content = [];
}
