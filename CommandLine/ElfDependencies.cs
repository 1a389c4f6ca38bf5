// Finds out which MPI a program was built for, by the libraries its ELF file names (NEEDED entries), also through the libraries between.
// Only what the format's specification says is read; nothing of the program is run.

using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Mana.CommandLine;

/// <summary>Reads the dependencies of ELF files.</summary>
public static class ElfDependencies
{
    private const int HeaderBytes = 64;
    private const uint ElfMagic = 0x464c457f;
    private const byte Class64 = 2;
    private const int ProgramHeaderBytes = 56;
    private const uint SegmentLoad = 1;
    private const uint SegmentDynamic = 2;
    private const ulong TagNeeded = 1;
    private const ulong TagStringTable = 5;
    private const ulong TagRpath = 15;
    private const ulong TagRunpath = 29;
    private const int MostLibraries = 500;

    private static readonly string[] SystemDirectories =
        ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/local/lib", "/usr/lib", "/lib"];

    /// <summary>The MPI a program was built for: "mpich", "openmpi", "mpi-abi", or empty when its libraries do not tell (a script, say).</summary>
    public static string AbiOf(string program)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>();
        open.Enqueue(program);
        while (open.TryDequeue(out string? path) && seen.Count < MostLibraries)
        {
            Dynamic dynamic = Read(path);
            foreach (string name in dynamic.Needed)
            {
                string abi = AbiOfLibrary(name);
                if (abi.Length > 0)
                {
                    return abi;
                }

                if (seen.Add(name) && Locate(name, path, dynamic.SearchPath) is { } library)
                {
                    open.Enqueue(library);
                }
            }
        }

        return "";
    }

    /// <summary>The ABI that a library's name stands for; empty for others.</summary>
    public static string AbiOfLibrary(string name) => name switch
    {
        "libmpich.so.12" or "libmpi.so.12" or "libmpichfort.so.12" or "libmpifort.so.12" or "libmpichcxx.so.12" => "mpich",
        "libmpi.so.40" or "libopen_mpi.so.40" or "libmpi_mpifh.so.40" or "libmpi_cxx.so.40" => "openmpi",
        "libmpi_abi.so.1" => "mpi-abi",
        _ => "",
    };

    private static string? Locate(string name, string loader, IReadOnlyList<string> searchPath)
    {
        string origin = Path.GetDirectoryName(Path.GetFullPath(loader)) ?? "/";
        IEnumerable<string> directories = searchPath.Select(directory => directory.Replace("$ORIGIN", origin, StringComparison.Ordinal).Replace("${ORIGIN}", origin, StringComparison.Ordinal))
            .Concat((Environment.GetEnvironmentVariable("LD_LIBRARY_PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .Concat(SystemDirectories);
        return directories.Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
    }

    private static Dynamic Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            // No ELF file, or one that is damaged: it names nothing, and the loader will have its own word about it.
            return new Dynamic([], []);
        }
    }

    private static Dynamic Read(FileStream file)
    {
        byte[] header = ReadAt(file, 0, HeaderBytes);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != ElfMagic || header[4] != Class64)
        {
            return new Dynamic([], []);
        }

        ulong tableAt = BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(32));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(56));
        var loads = new List<(ulong Address, ulong Offset, ulong Length)>();
        byte[] dynamic = [];
        byte[] table = ReadAt(file, tableAt, count * ProgramHeaderBytes);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = table.AsSpan(i * ProgramHeaderBytes, ProgramHeaderBytes);
            uint type = BinaryPrimitives.ReadUInt32LittleEndian(entry);
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]);
            ulong address = BinaryPrimitives.ReadUInt64LittleEndian(entry[16..]);
            ulong length = BinaryPrimitives.ReadUInt64LittleEndian(entry[32..]);
            if (type == SegmentLoad)
            {
                loads.Add((address, offset, length));
            }
            else if (type == SegmentDynamic)
            {
                dynamic = ReadAt(file, offset, checked((int)length));
            }
        }

        return Interpret(file, dynamic, loads);
    }

    private static Dynamic Interpret(FileStream file, byte[] dynamic, List<(ulong Address, ulong Offset, ulong Length)> loads)
    {
        var needed = new List<ulong>();
        var paths = new List<ulong>();
        ulong strings = 0;
        for (int at = 0; at + 16 <= dynamic.Length; at += 16)
        {
            ulong tag = BinaryPrimitives.ReadUInt64LittleEndian(dynamic.AsSpan(at));
            ulong value = BinaryPrimitives.ReadUInt64LittleEndian(dynamic.AsSpan(at + 8));
            switch (tag)
            {
                case TagNeeded:
                    needed.Add(value);
                    break;
                case TagRpath or TagRunpath:
                    paths.Add(value);
                    break;
                case TagStringTable:
                    (ulong address, ulong offset, _) = loads.Find(load => value >= load.Address && value < load.Address + load.Length);
                    strings = value - address + offset;
                    break;
            }
        }

        return new Dynamic(
            [.. needed.Select(value => Text(file, strings + value))],
            [.. paths.SelectMany(value => Text(file, strings + value).Split(':', StringSplitOptions.RemoveEmptyEntries))]);
    }

    private static string Text(FileStream file, ulong offset)
    {
        file.Position = checked((long)offset);
        var bytes = new List<byte>();
        for (int value = file.ReadByte(); value > 0; value = file.ReadByte())
        {
            bytes.Add((byte)value);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static byte[] ReadAt(FileStream file, ulong offset, int length)
    {
        var bytes = new byte[length];
        file.Position = checked((long)offset);
        file.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Dynamic(IReadOnlyList<string> Needed, IReadOnlyList<string> SearchPath);
}
