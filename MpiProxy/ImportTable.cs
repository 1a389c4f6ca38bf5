// The functions which a loaded library imports from others, as ELF holds them: a table of addresses which the dynamic loader has filled. An entry can be replaced.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

/// <summary>Imports of a loaded library (System V ABI, AMD64 supplement; dlinfo(3)).</summary>
internal static unsafe partial class ImportTable
{
    private const int LinkMapRequest = 2; // RTLD_DI_LINKMAP
    private const long StringTable = 5; // DT_STRTAB
    private const long SymbolTable = 6; // DT_SYMTAB
    private const long Relocations = 23; // DT_JMPREL
    private const long RelocationBytes = 2; // DT_PLTRELSZ
    private const uint JumpSlot = 7; // R_X86_64_JUMP_SLOT
    private const int SymbolIndexShift = 32;
    private const int ReadWrite = 3; // PROT_READ | PROT_WRITE

    /// <summary>Makes a library call another function in place of one that it imports.</summary>
    /// <param name="library">What dlopen gave.</param>
    /// <param name="symbol">The imported function.</param>
    /// <param name="function">What is to be called.</param>
    /// <returns>What has been called until now; 0 when the library imports no such function.</returns>
    public static nint Replace(nint library, string symbol, nint function)
    {
        LinkMap* map;
        if (LoaderInformation(library, LinkMapRequest, &map) != 0)
        {
            return 0;
        }

        byte* names = null;
        Symbol* symbols = null;
        Relocation* relocations = null;
        long bytes = 0;
        for (Dynamic* entry = map->Dynamic; entry->Tag != 0; entry++)
        {
            switch (entry->Tag)
            {
                case StringTable: names = (byte*)Address(map, entry); break;
                case SymbolTable: symbols = (Symbol*)Address(map, entry); break;
                case Relocations: relocations = (Relocation*)Address(map, entry); break;
                case RelocationBytes: bytes = entry->Value; break;
            }
        }

        byte[] wanted = Encoding.UTF8.GetBytes(symbol);
        for (long index = 0; names != null && symbols != null && relocations != null && index < bytes / sizeof(Relocation); index++)
        {
            Relocation* relocation = relocations + index;
            byte* name = names + symbols[relocation->Info >> SymbolIndexShift].Name;
            if ((uint)relocation->Info == JumpSlot && MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name).SequenceEqual(wanted))
            {
                return Exchange((nint*)(map->Base + relocation->Offset), function);
            }
        }

        return 0;
    }

    // A library which was linked to be bound at once has a table that is only read.
    private static nint Exchange(nint* place, nint function)
    {
        nint page = (nint)place & -Environment.SystemPageSize;
        if (Protect(page, Environment.SystemPageSize, ReadWrite) != 0)
        {
            return 0;
        }

        nint before = *place;
        *place = function;
        return before;
    }

    // The loader of the C library has made addresses of the offsets in the file, unless that part of the file is only read.
    private static nint Address(LinkMap* map, Dynamic* entry) => entry->Value < map->Base ? map->Base + entry->Value : entry->Value;

    [LibraryImport("libc", EntryPoint = "dlinfo")]
    private static partial int LoaderInformation(nint handle, int request, void* information);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nint bytes, int protection);

    /// <summary>struct link_map, as far as link.h makes it public.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct LinkMap
    {
        public nint Base;
        public byte* Name;
        public Dynamic* Dynamic;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Dynamic
    {
        public long Tag;
        public nint Value;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Symbol
    {
        public uint Name;
        public byte Info;
        public byte Other;
        public ushort Section;
        public ulong Value;
        public ulong Size;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Relocation
    {
        public nint Offset;
        public ulong Info;
        public long Addend;
    }
}
