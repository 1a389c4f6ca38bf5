// Reads what the loader needs of an ELF file, and resolves scripts. Ordinary C#; every failure is one sentence.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mana.LowerHalfLoader;

/// <summary>A program that cannot be started; the message is a sentence for the user.</summary>
public sealed class ProgramException : Exception
{
    /// <summary>Exit status that a shell would give: 126 found but not executable, 127 not found.</summary>
    public int ExitStatus { get; }

    /// <inheritdoc cref="ProgramException"/>
    public ProgramException(int exitStatus, string message) : base(message) => ExitStatus = exitStatus;
}

/// <summary>One PT_LOAD segment.</summary>
internal readonly record struct ElfSegment(ulong Address, ulong Offset, ulong FileBytes, ulong MemoryBytes, int Protection);

/// <summary>The headers of a 64-bit x86 ELF file.</summary>
internal sealed class ElfFile
{
    internal const byte Class64 = 2;
    internal const ushort MachineX86_64 = 62;
    private const ushort TypeExecutable = 2;
    private const ushort TypeShared = 3;
    private const int HeaderBytes = 64;
    private const int ProgramHeaderBytes = 56;
    private const uint PT_LOAD = 1;
    private const uint PT_INTERP = 3;
    private const uint PT_PHDR = 6;
    private const int MaximumProgramHeaders = 256;
    private const int MaximumInterpreterBytes = 4096;

    internal required string Path { get; init; }
    internal bool IsPositionIndependent { get; private init; }
    internal ulong Entry { get; private init; }
    internal int ProgramHeaderCount { get; private init; }
    internal ulong ProgramHeaderAddress { get; private set; }
    internal string? Interpreter { get; private set; }
    internal List<ElfSegment> Segments { get; } = new();

    internal static ElfFile Read(string path)
    {
        using FileStream file = Open(path);
        Span<byte> header = stackalloc byte[HeaderBytes];
        int got = file.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false);
        if (got < HeaderBytes || header[0] != 0x7f || header[1] != 'E' || header[2] != 'L' || header[3] != 'F')
        {
            throw new ProgramException(126, $"{path} is not an ELF file.");
        }
        ushort machine = BinaryPrimitives.ReadUInt16LittleEndian(header[18..]);
        if (header[4] != Class64 || machine != MachineX86_64)
        {
            throw new ProgramException(126, $"{path} is a program for another architecture (machine {machine}); Mana runs 64-bit x86 programs.");
        }
        ushort type = BinaryPrimitives.ReadUInt16LittleEndian(header[16..]);
        if (type is not (TypeExecutable or TypeShared))
        {
            throw new ProgramException(126, $"{path} is an ELF file but not a program (type {type}).");
        }
        long tableOffset = BinaryPrimitives.ReadInt64LittleEndian(header[32..]);
        int entryBytes = BinaryPrimitives.ReadUInt16LittleEndian(header[54..]);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(header[56..]);
        if (entryBytes != ProgramHeaderBytes || count is 0 or > MaximumProgramHeaders)
        {
            throw new ProgramException(126, $"{path} has damaged program headers.");
        }
        var elf = new ElfFile
        {
            Path = path,
            IsPositionIndependent = type == TypeShared,
            Entry = BinaryPrimitives.ReadUInt64LittleEndian(header[24..]),
            ProgramHeaderCount = count,
        };
        byte[] table = new byte[count * ProgramHeaderBytes];
        ReadAt(file, tableOffset, table, path);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> h = table.AsSpan(i * ProgramHeaderBytes, ProgramHeaderBytes);
            uint flags = BinaryPrimitives.ReadUInt32LittleEndian(h[4..]);
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(h[8..]);
            ulong address = BinaryPrimitives.ReadUInt64LittleEndian(h[16..]);
            ulong fileBytes = BinaryPrimitives.ReadUInt64LittleEndian(h[32..]);
            ulong memoryBytes = BinaryPrimitives.ReadUInt64LittleEndian(h[40..]);
            switch (BinaryPrimitives.ReadUInt32LittleEndian(h))
            {
                case PT_LOAD when memoryBytes > 0:
                    int protection = ((flags & 4) != 0 ? 1 : 0) | ((flags & 2) != 0 ? 2 : 0) | ((flags & 1) != 0 ? 4 : 0);
                    elf.Segments.Add(new ElfSegment(address, offset, fileBytes, memoryBytes, protection));
                    if (elf.ProgramHeaderAddress == 0 && offset <= (ulong)tableOffset && (ulong)tableOffset < offset + fileBytes)
                    {
                        elf.ProgramHeaderAddress = address + (ulong)tableOffset - offset;
                    }
                    break;
                case PT_INTERP when fileBytes is > 1 and < MaximumInterpreterBytes:
                    byte[] name = new byte[fileBytes - 1];
                    ReadAt(file, (long)offset, name, path);
                    elf.Interpreter = Encoding.UTF8.GetString(name);
                    break;
                case PT_PHDR:
                    elf.ProgramHeaderAddress = address;
                    break;
            }
        }
        if (elf.Segments.Count == 0)
        {
            throw new ProgramException(126, $"{path} has nothing to load.");
        }
        return elf;
    }

    private static void ReadAt(FileStream file, long offset, byte[] target, string path)
    {
        file.Position = offset;
        if (file.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
        {
            throw new ProgramException(126, $"{path} is cut short.");
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ProgramException(126, $"{path} cannot be read: permission denied.");
        }
        catch (IOException error)
        {
            throw new ProgramException(127, $"{path} cannot be opened: {error.Message}");
        }
    }
}

/// <summary>What to load and with which arguments, after PATH and <c>#!</c> lines are resolved.</summary>
internal sealed record ResolvedProgram(string Path, List<string> Arguments);

/// <summary>Finds the file of a program.</summary>
internal static class ProgramResolver
{
    private const int MaximumScriptDepth = 5;
    private const int MaximumLineBytes = 256;

    /// <summary>Resolves a name as a shell does, then <c>#!</c> lines as the kernel does. <paramref name="arguments"/> starts with argv[0].</summary>
    internal static ResolvedProgram Resolve(string program, IReadOnlyList<string> arguments)
    {
        string path = Find(program);
        string name = program.Contains('/') ? program : path;     // a script sees itself as it was called
        var argv = new List<string>(arguments);
        for (int depth = 0; depth < MaximumScriptDepth; depth++)
        {
            RequireExecutable(path);
            string? line = ScriptLine(path);
            if (line is null)
            {
                return new ResolvedProgram(path, argv);
            }
            int space = line.IndexOfAny([' ', '\t']);
            string interpreter = space < 0 ? line : line[..space];
            string? argument = space < 0 ? null : line[space..].Trim(' ', '\t');
            if (interpreter.Length == 0)
            {
                throw new ProgramException(126, $"{path} is a script that names no interpreter.");
            }
            // argv[0] is replaced by interpreter, its argument and the script's path.
            var next = new List<string> { interpreter };
            if (!string.IsNullOrEmpty(argument))
            {
                next.Add(argument);
            }
            next.Add(name);
            for (int i = 1; i < argv.Count; i++)
            {
                next.Add(argv[i]);
            }
            if (!File.Exists(interpreter))
            {
                throw new ProgramException(127, $"{path} is a script whose interpreter {interpreter} does not exist.");
            }
            argv = next;
            name = interpreter;
            path = System.IO.Path.GetFullPath(interpreter);
        }
        throw new ProgramException(126, $"{program} is a script whose interpreters are scripts, more than {MaximumScriptDepth} deep.");
    }

    private static string Find(string program)
    {
        if (program.Contains('/'))
        {
            string full = System.IO.Path.GetFullPath(program);
            if (Directory.Exists(full))
            {
                throw new ProgramException(126, $"{program} is a directory.");
            }
            if (!File.Exists(full))
            {
                throw new ProgramException(127, $"{program}: no such file.");
            }
            return full;
        }
        foreach (string directory in (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").Split(':'))
        {
            string candidate = System.IO.Path.Combine(directory.Length == 0 ? "." : directory, program);
            if (File.Exists(candidate) && IsExecutable(candidate))
            {
                return System.IO.Path.GetFullPath(candidate);
            }
        }
        throw new ProgramException(127, $"{program} was not found in PATH.");
    }

    private static bool IsExecutable(string path)
        => (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;

    private static void RequireExecutable(string path)
    {
        if (!IsExecutable(path))
        {
            throw new ProgramException(126, $"{path} is not executable.");
        }
    }

    private static string? ScriptLine(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> start = stackalloc byte[MaximumLineBytes];
            int got = file.ReadAtLeast(start, MaximumLineBytes, throwOnEndOfStream: false);
            if (got < 2 || start[0] != '#' || start[1] != '!')
            {
                return null;
            }
            start = start[2..got];
            int end = start.IndexOf((byte)'\n');
            return Encoding.UTF8.GetString(end < 0 ? start : start[..end]).Trim(' ', '\t', '\r');
        }
        catch (UnauthorizedAccessException)
        {
            throw new ProgramException(126, $"{path} cannot be read: permission denied.");
        }
    }
}
