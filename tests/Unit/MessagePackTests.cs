// What the package MessagePack writes for us against the independent implementation of Debian's python3-msgpack, at every border of every form that
// images and messages use and on random trees, so that another version of the package cannot change the format unseen; and what our own entry to its
// reader makes of damaged data.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using Mana.Contracts;
using MessagePack;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class MessagePackTests
{
    // Debian's interpreter: another python3 found first in the path has not Debian's modules.
    private const string Python = "/usr/bin/python3";
    private const int RandomTrees = 300;

    private delegate void WriteAction(ref MessagePackWriter writer);

    public static TheoryData<long> IntegerBorders() =>
    [
        0, 1, 127, 128, 255, 256, 65_535, 65_536, uint.MaxValue, (long)uint.MaxValue + 1, long.MaxValue,
        -1, -32, -33, -128, -129, -32_768, -32_769, int.MinValue, (long)int.MinValue - 1, long.MinValue,
    ];

    public static TheoryData<int> LengthBorders() => [0, 1, 2, 3, 4, 8, 15, 16, 17, 31, 32, 255, 256, 65_535, 65_536, 70_000];

    [Theory]
    [MemberData(nameof(IntegerBorders))]
    public void IntegersAreShortestAndComeBack(long value)
    {
        byte[] data = Encode((ref MessagePackWriter writer) => writer.Write(value));
        Assert.Equal(PythonPack(value.ToString(System.Globalization.CultureInfo.InvariantCulture)), data);
        Assert.Equal(value, new MessagePackReader(data).ReadInt64());
    }

    [Fact]
    public void LargestUnsignedIntegerComesBack()
    {
        byte[] data = Encode((ref MessagePackWriter writer) => writer.Write(ulong.MaxValue));
        Assert.Equal(PythonPack("2**64-1"), data);
        Assert.Equal(ulong.MaxValue, new MessagePackReader(data).ReadUInt64());
        Refused(data, (ref MessagePackReader reader) => reader.ReadInt64());
    }

    [Theory]
    [MemberData(nameof(LengthBorders))]
    public void LengthsAreAsPythonWritesThem(int length)
    {
        Assert.Equal(PythonPack($"'x'*{length}"), Encode((ref MessagePackWriter writer) => writer.Write(new string('x', length))));
        Assert.Equal(PythonPack($"b'y'*{length}"), Encode((ref MessagePackWriter writer) => writer.Write(Filled(length, (byte)'y'))));
        Assert.Equal(PythonPack($"[None]*{length}"), Encode((ref MessagePackWriter writer) =>
        {
            writer.WriteArrayHeader(length);
            for (int i = 0; i < length; i++)
            {
                writer.WriteNil();
            }
        }));
        byte[] map = Encode((ref MessagePackWriter writer) =>
        {
            writer.WriteMapHeader(length);
            for (int i = 0; i < length; i++)
            {
                writer.Write(i);
                writer.Write(true);
            }
        });
        Assert.Equal(PythonPack("{i: True for i in range(" + length + ")}"), map);

        var reader = new MessagePackReader(map);
        Assert.Equal(length, reader.ReadMapHeader());
        reader = new MessagePackReader(map);
        reader.Skip();
        Assert.True(reader.End);
    }

    [Fact]
    public void OtherValuesAreAsPythonWritesThem()
    {
        Assert.Equal(PythonPack("1.5"), Encode((ref MessagePackWriter writer) => writer.Write(1.5)));
        Assert.Equal(PythonPack("float('-inf')"), Encode((ref MessagePackWriter writer) => writer.Write(double.NegativeInfinity)));
        Assert.Equal(PythonPack("'Grüße, 世界 🙂'"), Encode((ref MessagePackWriter writer) => writer.Write("Grüße, 世界 🙂")));
        Assert.Equal(PythonPack("False"), Encode((ref MessagePackWriter writer) => writer.Write(false)));
        Assert.Equal("Grüße, 世界 🙂", MessagePackData.Read(PythonPack("'Grüße, 世界 🙂'"), (ref MessagePackReader reader) => reader.ReadText()));
        Assert.Equal("", MessagePackData.Read(PythonPack("None"), (ref MessagePackReader reader) => reader.ReadText()));
        Assert.Equal([7, 0, 255], MessagePackData.Read(PythonPack("bytes([7,0,255])"), (ref MessagePackReader reader) => reader.ReadBinary().ToArray()));
        Assert.Equal(-0.25, new MessagePackReader(PythonPack("-0.25")).ReadDouble());
        Assert.Equal(7.0, new MessagePackReader(PythonPack("7")).ReadDouble());
    }

    [Fact]
    public void RandomTreesSurvivePythonByteForByte()
    {
        var lines = new StringBuilder();
        var expected = new List<string>();
        for (int seed = 0; seed < RandomTrees; seed++)
        {
            var random = new Random(seed);
            string hex = Convert.ToHexStringLower(Encode((ref MessagePackWriter writer) => RandomValue(ref writer, random, 0)));
            lines.Append(hex).Append('\n');
            expected.Add(hex);
        }

        string answer = RunPython(
            "import sys,msgpack\n" +
            "for line in sys.stdin:\n" +
            "  v=msgpack.unpackb(bytes.fromhex(line.strip()),strict_map_key=False,raw=False,object_pairs_hook=lambda p:('map',p))\n" +
            "  def put(v,k):\n" +
            "    if type(v) is tuple and v and v[0]=='map':\n" +
            "      k.append(msgpack.Packer().pack_map_header(len(v[1])))\n" +
            "      for a,b in v[1]: put(a,k); put(b,k)\n" +
            "    elif type(v) is list:\n" +
            "      k.append(msgpack.Packer().pack_array_header(len(v)))\n" +
            "      for a in v: put(a,k)\n" +
            "    else: k.append(msgpack.packb(v))\n" +
            "  k=[]; put(v,k); print(b''.join(k).hex())\n",
            lines.ToString());
        string[] actual = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(RandomTrees, actual.Length);
        for (int seed = 0; seed < RandomTrees; seed++)
        {
            Assert.True(expected[seed] == actual[seed], $"Tree of seed {seed}: {expected[seed]} became {actual[seed]}.");
        }
    }

    [Fact]
    public void WritingAllocatesNothing()
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        string text = new('ä', 300);
        byte[] bytes = Filled(300, 1);
        long before = 0;
        for (int round = 0; round < 2; round++)
        {
            // The first round compiles what it calls.
            before = GC.GetAllocatedBytesForCurrentThread();
            var writer = new MessagePackWriter(output);
            for (int i = 0; i < 100; i++)
            {
                writer.WriteArrayHeader(5);
                writer.Write(long.MinValue >> (i / 2));
                writer.Write(text);
                writer.Write(bytes);
                writer.Write(1.5);
                writer.WriteNil();
            }

            writer.Flush();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void EveryTruncationIsRefused()
    {
        for (int seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            byte[] data = Encode((ref MessagePackWriter writer) => RandomValue(ref writer, random, 0));
            for (int length = 0; length < data.Length; length++)
            {
                Refused(data.AsMemory(0, length), (ref MessagePackReader reader) => reader.Skip());
            }
        }
    }

    [Fact]
    public void RandomBytesCauseOneExceptionOnly()
    {
        MessagePackData.Reading[] readings =
        [
            (ref MessagePackReader reader) => reader.Skip(),
            (ref MessagePackReader reader) => reader.ReadText(),
            (ref MessagePackReader reader) => reader.ReadBinary(),
            (ref MessagePackReader reader) => reader.ReadInt32(),
            (ref MessagePackReader reader) => reader.ReadUInt64(),
            (ref MessagePackReader reader) => reader.ReadDouble(),
            (ref MessagePackReader reader) => reader.ReadBoolean(),
            (ref MessagePackReader reader) => reader.ReadMapHeader(),
            (ref MessagePackReader reader) => Assert.InRange(reader.ReadArrayHeader(), 0, 24),
        ];
        var data = new byte[24];
        for (int seed = 0; seed < 20_000; seed++)
        {
            new Random(seed).NextBytes(data);
            data[0] = (byte)seed;
            foreach (MessagePackData.Reading reading in readings)
            {
                try
                {
                    MessagePackData.Read(data, reading);
                }
                catch (InvalidDataException)
                {
                    // The one exception that damaged data may cause.
                }
            }
        }
    }

    [Fact]
    public void WrongKindsAndRangesAreRefusedInSentences()
    {
        byte[] text = Encode((ref MessagePackWriter writer) => writer.Write("text"));
        byte[] large = Encode((ref MessagePackWriter writer) => writer.Write(300));
        var deep = new byte[1_000_000];
        deep.AsSpan().Fill(0x91);
        Assert.Contains("not what is expected", Refused(text, (ref MessagePackReader reader) => reader.ReadInt32()), StringComparison.Ordinal);
        Assert.Contains("outside the range", Refused(large, (ref MessagePackReader reader) => reader.ReadByte()), StringComparison.Ordinal);
        Assert.Contains("not what is expected", Refused(large, (ref MessagePackReader reader) => reader.ReadText()), StringComparison.Ordinal);
        Assert.Contains("Expected bytes", Refused(text, (ref MessagePackReader reader) => reader.ReadBinary()), StringComparison.Ordinal);
        Assert.Contains("not UTF-8", Refused([0xa1, 0xff], (ref MessagePackReader reader) => reader.ReadText()), StringComparison.Ordinal);
        Assert.Contains("ends too early", Refused([0xdd, 0xff, 0xff, 0xff, 0xff], (ref MessagePackReader reader) => reader.ReadArrayHeader()), StringComparison.Ordinal);
        Assert.Contains("beyond the end", Refused([0xc6, 0xff, 0xff, 0xff, 0xff], (ref MessagePackReader reader) => reader.ReadBinary()), StringComparison.Ordinal);
        Assert.Contains("ends too early", Refused(deep, (ref MessagePackReader reader) => reader.Skip()), StringComparison.Ordinal);
    }

    private static string Refused(ReadOnlyMemory<byte> data, MessagePackData.Reading reading) =>
        Assert.Throws<InvalidDataException>(() => MessagePackData.Read(data, reading)).Message;

    private static string Refused(byte[] data, MessagePackData.Reading reading) => Refused(data.AsMemory(), reading);

    private static void RandomValue(ref MessagePackWriter writer, Random random, int depth)
    {
        switch (random.Next(depth < 4 ? 8 : 6))
        {
            case 0:
                writer.WriteNil();
                break;
            case 1:
                writer.Write(random.Next(2) == 0);
                break;
            case 2:
                writer.Write(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
                break;
            case 3:
                writer.Write(random.NextDouble() * Math.Pow(10, random.Next(-30, 30)));
                break;
            case 4:
                writer.Write(new string('ä', random.Next(40)));
                break;
            case 5:
                writer.Write(Filled(random.Next(300), (byte)random.Next(256)));
                break;
            case 6:
                int items = random.Next(20);
                writer.WriteArrayHeader(items);
                for (int i = 0; i < items; i++)
                {
                    RandomValue(ref writer, random, depth + 1);
                }

                break;
            default:
                int pairs = random.Next(20);
                writer.WriteMapHeader(pairs);
                for (int i = 0; i < pairs; i++)
                {
                    writer.Write(i * 100);
                    RandomValue(ref writer, random, depth + 1);
                }

                break;
        }
    }

    private static byte[] Filled(int length, byte value)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill(value);
        return bytes;
    }

    private static byte[] Encode(WriteAction action)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(output);
        action(ref writer);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    private static byte[] PythonPack(string expression) =>
        Convert.FromHexString(RunPython("import sys,msgpack\nprint(msgpack.packb(eval(sys.stdin.read())).hex())", expression).Trim());

    private static string RunPython(string program, string input)
    {
        var start = new ProcessStartInfo(Python, ["-c", program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{Python} cannot be started.");
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        System.Threading.Tasks.Task writing = process.StandardInput.WriteAsync(input).ContinueWith(_ => process.StandardInput.Close(), System.Threading.Tasks.TaskScheduler.Default);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        writing.Wait();
        Assert.True(process.ExitCode == 0, $"{Python} with the module msgpack (Debian: python3-msgpack) is required and failed: {errors.Result}");
        return output;
    }
}
