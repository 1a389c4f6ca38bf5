// Images of this test process' own memory: written, checked, damaged in every way, and brought back.
// Invariant: the tests map memory of their own inside the arena's range, which nothing else in this process uses.

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Mana.UpperHalf;
using Xunit;

namespace Mana.Tests.Unit;

public sealed unsafe class StorageImageTests : IDisposable
{
    private const ulong Base = 0x2100_0000_0000;
    private const ulong Page = 4096;
    private const int ReadWrite = 3;
    private const int ReadOnly = 1;
    private const int NoAccess = 0;
    private const int PrivateAnonymousFixed = 0x32;
    private const int SharedAnonymousFixed = 0x31;
    private const int PrivateFixed = 0x12;
    private const ulong RangeBytes = 64UL << 20;

    private readonly string _directory = Directory.CreateTempSubdirectory("mana-storage-").FullName;

    public void Dispose()
    {
        _ = munmap(Base, RangeBytes);
        Directory.Delete(_directory, true);
    }

    [Fact]
    public void ChecksumMatchesThePublishedValueAndTheDefinition()
    {
        Assert.Equal(0xE3069283u, Crc32C.Compute(Encoding.ASCII.GetBytes("123456789")));
        var random = new Random(1);
        foreach (int length in new[] { 0, 1, 7, 8, 9, 4095, 12287, 12288, 12289, 40000, 524288 })
        {
            var data = new byte[length];
            random.NextBytes(data);
            uint whole = Crc32C.Compute(data);
            Assert.Equal(Definition(data), whole);
            int cut = random.Next(length + 1);
            System.IO.Hashing.Crc32 pieces = Crc32C.InPieces();
            pieces.Append(data.AsSpan(0, cut));
            pieces.Append(data.AsSpan(cut));
            Assert.Equal(whole, pieces.GetCurrentHashAsUInt32());
        }
    }

    [Fact]
    public void EveryFieldOfTheRecordsComesBack()
    {
        int number = 1;
        var process = (ProcessImage)Fill(typeof(ProcessImage), ref number);
        var summary = (ImageSummary)Fill(typeof(ImageSummary), ref number);
        AssertSame(process, ProcessCodec.DecodeProcess(ProcessCodec.Encode(process)), "process");
        AssertSame(summary, ProcessCodec.DecodeSummary(ProcessCodec.Encode(summary)), "summary");
    }

    [Fact]
    public void MemoryComesBackAsItWas()
    {
        ProcessImage process = MapSample();
        byte[] before = Snapshot(process);
        string path = Path.Combine(_directory, "rank-00003.mana");
        byte[] mpi = [1, 2, 3, 4, 5];
        ImageWritten written = ImageWriter.Write(path, process, mpi, new ImageSummary { JobId = "test", Rank = 3, WorldSize = 4 });
        Assert.Equal(new FileInfo(path).Length, written.Bytes);
        Assert.True(written.MemoryBytes < 24 << 20, $"{written.MemoryBytes} bytes of memory were written: untouched or zero pages are among them.");

        Assert.Equal(0, munmap(Base, RangeBytes));
        using ImageReader reader = ImageReader.Open(path);
        Assert.Equal(written.Checksum, reader.Checksum);
        Assert.Equal(mpi, reader.MpiState.ToArray());
        Assert.Equal(3, reader.Summary.Rank);
        Assert.NotEmpty(reader.Summary.CpuFeatures);
        reader.Verify();
        reader.RestoreMemory();
        Assert.Equal(before, Snapshot(reader.Process));
        AssertProtections(reader.Process);
    }

    [Fact]
    public void MemoryWithoutReadPermissionKeepsItsContent()
    {
        Map(Base, 2 * Page, ReadWrite, PrivateAnonymousFixed);
        *(ulong*)(Base + Page) = 0x1234;
        Assert.Equal(0, mprotect(Base, 2 * Page, NoAccess));
        var process = new ProcessImage();
        process.Regions.Add(new RegionImage { Start = Base, End = Base + (2 * Page), Protection = NoAccess });
        string path = Path.Combine(_directory, "rank-00000.mana");
        Assert.Equal((long)Page, ImageWriter.Write(path, process, [], new ImageSummary()).MemoryBytes);
        Assert.Equal(0, munmap(Base, RangeBytes));
        using ImageReader reader = ImageReader.Open(path);
        reader.RestoreMemory();
        AssertProtections(reader.Process);
        Assert.Equal(0, mprotect(Base, 2 * Page, ReadOnly));
        Assert.Equal(0x1234ul, *(ulong*)(Base + Page));
    }

    [Fact]
    public void EveryCutAndEveryFlippedByteIsFound()
    {
        ProcessImage process = SmallProcess();
        string path = Path.Combine(_directory, "rank-00000.mana");
        ImageWriter.Write(path, process, [9, 9, 9], new ImageSummary { JobId = "test" });
        byte[] whole = File.ReadAllBytes(path);
        string damaged = Path.Combine(_directory, "damaged.mana");
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            byte[] copy = (byte[])whole.Clone();
            if (round % 2 == 0)
            {
                Array.Resize(ref copy, random.Next(copy.Length));
            }
            else
            {
                int at = random.Next(copy.Length);
                at = at is >= ImageFormat.PreambleBytes and < ImageFormat.PageBytes ? at % ImageFormat.PreambleBytes : at;
                copy[at] ^= (byte)(1 << random.Next(8));
            }

            File.WriteAllBytes(damaged, copy);
            ImageException exception = Assert.Throws<ImageException>(() =>
            {
                using ImageReader reader = ImageReader.Open(damaged);
                reader.Verify();
            });
            Assert.Contains("damaged.mana", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AlteredMemoryIsNamedWhileItIsRestored()
    {
        string path = Path.Combine(_directory, "rank-00000.mana");
        ImageWriter.Write(path, SmallProcess(), [], new ImageSummary());
        using (FileStream file = File.OpenWrite(path))
        {
            file.Position = ImageFormat.MemoryOffset + 100;
            file.WriteByte(0xee);
        }

        using ImageReader reader = ImageReader.Open(path);
        ImageException exception = Assert.Throws<ImageException>(() => reader.RestoreMemory());
        Assert.Contains("section memory", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlacesThatAreTakenAreRefusedWithASentence()
    {
        const ulong outside = 0x1000_0000_0000;
        var process = new ProcessImage();
        process.Regions.Add(new RegionImage { Start = outside, End = outside + Page, Protection = NoAccess });
        string path = Path.Combine(_directory, "rank-00000.mana");
        ImageWriter.Write(path, process, [], new ImageSummary());
        using ImageReader reader = ImageReader.Open(path);
        Map(outside, Page, NoAccess, PrivateAnonymousFixed);
        try
        {
            Assert.Contains("something else is mapped there", Assert.Throws<ImageException>(() => reader.RestoreMemory()).Message, StringComparison.Ordinal);
        }
        finally
        {
            _ = munmap(outside, Page);
        }

        reader.RestoreMemory();
        _ = munmap(outside, Page);
    }

    [Fact]
    public void ErrorsOfWritingAreSentences()
    {
        Assert.Contains("missing", Assert.Throws<ImageException>(() => ImageWriter.Write(Path.Combine(_directory, "missing", "x.mana"), new ProcessImage(), [], new ImageSummary())).Message, StringComparison.Ordinal);
        Assert.Contains("/dev/full", Assert.Throws<ImageException>(() => ImageWriter.Write("/dev/full", new ProcessImage(), [], new ImageSummary())).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Throws<ImageException>(() => ImageReader.Open(Path.Combine(_directory, "none.mana"))).Message, StringComparison.Ordinal);
    }

    private ProcessImage MapSample()
    {
        var process = new ProcessImage { ExecutablePath = "/bin/sample" };
        ulong at = Base;
        void Add(ulong length, int protection, bool shared = false, string name = "")
        {
            process.Regions.Add(new RegionImage { Start = at, End = at + length, Protection = protection, IsShared = shared, Name = name });
            at += length;
        }

        // Dense random memory, a sparse region, an untouched one, a read-only one, no access, a shared one, a file shorter than its mapping.
        var random = new Random(5);
        Map(at, 16UL << 20, ReadWrite, PrivateAnonymousFixed);
        random.NextBytes(new Span<byte>((void*)at, 16 << 20));
        Add(16UL << 20, ReadWrite);

        Map(at, 8UL << 20, ReadWrite, PrivateAnonymousFixed);
        for (ulong page = 0; page < 8UL << 20; page += 7 * Page)
        {
            *(byte*)(at + page + 5) = (byte)random.Next(page % (14 * Page) == 0 ? 1 : 256);
        }

        Add(8UL << 20, ReadWrite);
        Map(at, 8UL << 20, ReadWrite, PrivateAnonymousFixed);
        Add(8UL << 20, ReadWrite);

        Map(at, 4 * Page, ReadWrite, PrivateAnonymousFixed);
        *(int*)at = 42;
        Assert.Equal(0, mprotect(at, 4 * Page, ReadOnly));
        Add(4 * Page, ReadOnly);

        Map(at, 16UL << 20, NoAccess, PrivateAnonymousFixed);
        Add(16UL << 20, NoAccess);

        Map(at, 2 * Page, ReadWrite, SharedAnonymousFixed);
        *(int*)(at + Page) = 43;
        Add(2 * Page, ReadWrite, true, "/dev/zero (deleted)");

        string name = Path.Combine(_directory, "library");
        File.WriteAllBytes(name, Encoding.ASCII.GetBytes("content of a file"));
        using (var file = File.OpenHandle(name))
        {
            Assert.Equal((nint)at, mmap(at, 3 * Page, ReadOnly, PrivateFixed, (int)file.DangerousGetHandle(), 0));
        }

        Add(3 * Page, ReadOnly, false, name);
        return process;
    }

    private static ProcessImage SmallProcess()
    {
        Map(Base, 3 * Page, ReadWrite, PrivateAnonymousFixed);
        new Random(3).NextBytes(new Span<byte>((void*)Base, 3 * (int)Page));
        var process = new ProcessImage();
        process.Regions.Add(new RegionImage { Start = Base, End = Base + (3 * Page), Protection = ReadWrite });
        return process;
    }

    private static byte[] Snapshot(ProcessImage process)
    {
        var content = new MemoryStream();
        foreach (RegionImage region in process.Regions)
        {
            if (region.Protection == NoAccess)
            {
                continue;
            }

            ulong length = region.Name.EndsWith("library", StringComparison.Ordinal) ? Page : region.End - region.Start;
            content.Write(new ReadOnlySpan<byte>((void*)region.Start, (int)length));
        }

        return content.ToArray();
    }

    private static void AssertProtections(ProcessImage process)
    {
        string[] maps = File.ReadAllLines("/proc/self/maps");
        foreach (RegionImage region in process.Regions)
        {
            string letters = region.Protection switch { ReadWrite => "rw-", ReadOnly => "r--", _ => "---" };
            Assert.Contains(maps, line =>
            {
                string[] parts = line.Split('-', ' ');
                return Convert.ToUInt64(parts[0], 16) <= region.Start && Convert.ToUInt64(parts[1], 16) >= region.End && line.Contains($" {letters}", StringComparison.Ordinal);
            });
        }
    }

    private static uint Definition(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82f63b78 : crc >> 1;
            }
        }

        return ~crc;
    }

    /// <summary>An object whose every field differs from its default and from all others.</summary>
    private static object Fill(Type type, ref int number)
    {
        number++;
        if (type == typeof(string))
        {
            return $"text {number}";
        }

        if (type == typeof(bool))
        {
            return true;
        }

        if (type == typeof(byte[]))
        {
            return new[] { (byte)number, (byte)1 };
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(1)!;
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        object target = Activator.CreateInstance(type)!;
        if (target is IList list)
        {
            list.Add(Fill(type.GetGenericArguments()[0], ref number));
            list.Add(Fill(type.GetGenericArguments()[0], ref number));
            return list;
        }

        foreach (FieldInfo field in type.GetFields())
        {
            field.SetValue(target, Fill(field.FieldType, ref number));
        }

        return target;
    }

    private static void AssertSame(object expected, object actual, string where)
    {
        Type type = expected.GetType();
        if (expected is IList items)
        {
            var others = (IList)actual;
            Assert.True(items.Count == others.Count, $"{where} has {others.Count} items instead of {items.Count}.");
            for (int i = 0; i < items.Count; i++)
            {
                AssertSame(items[i]!, others[i]!, $"{where}[{i}]");
            }
        }
        else if (type.IsPrimitive || type.IsEnum || type == typeof(string))
        {
            Assert.True(expected.Equals(actual), $"{where} is {actual} instead of {expected}: the codec does not know the field.");
        }
        else
        {
            foreach (FieldInfo field in type.GetFields())
            {
                AssertSame(field.GetValue(expected)!, field.GetValue(actual)!, $"{where}.{field.Name}");
            }
        }
    }

    private static void Map(ulong address, ulong length, int protection, int flags) =>
        Assert.Equal((nint)address, mmap(address, length, protection, flags, -1, 0));

    [DllImport("libc", SetLastError = true)]
    private static extern nint mmap(ulong address, ulong length, int protection, int flags, int descriptor, long offset);

    [DllImport("libc", SetLastError = true)]
    private static extern int munmap(ulong address, ulong length);

    [DllImport("libc", SetLastError = true)]
    private static extern int mprotect(ulong address, ulong length, int protection);
}
