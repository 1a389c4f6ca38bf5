// The record of one region of the upper half's memory.
namespace Mana.UpperHalf;

/// <summary>A range of pages with one protection and one origin.</summary>
public sealed class RegionImage
{
    /// <summary>First address, a multiple of the page size.</summary>
    public ulong Start;

    /// <summary>First address behind the region.</summary>
    public ulong End;

    /// <summary>PROT_READ 1, PROT_WRITE 2, PROT_EXEC 4.</summary>
    public int Protection;

    /// <summary>True for a shared mapping.</summary>
    public bool IsShared;

    /// <summary>Path of the file, or the kernel's name in brackets; empty for anonymous memory.</summary>
    public string Name = "";

    /// <summary>Offset in the file, in bytes.</summary>
    public ulong FileOffset;
}
