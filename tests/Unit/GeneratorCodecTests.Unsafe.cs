using System;
using System.Linq;
using System.Runtime.InteropServices;
using Mana.MpiProxy;
using Mana.StubGenerator.Emit;
using Xunit;

namespace Mana.Tests.Unit;

/// <summary>The codecs of the application's ABIs: what goes out comes back, and garbage becomes an invalid slot.</summary>
public unsafe class GeneratorCodecTests
{
    private const int Slots = (1 << 26) - 1;

    [Theory]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(Slots)]
    public void DynamicHandlesOfMpichComeBack(int slot)
    {
        Assert.Equal(slot, MpichAbi.DecodeComm(MpichAbi.EncodeComm(new Comm(slot))).Slot);
        Assert.Equal(slot, MpichAbi.DecodeDatatype(MpichAbi.EncodeDatatype(new Datatype(slot))).Slot);
        Assert.Equal(slot, MpichAbi.DecodeRequest(MpichAbi.EncodeRequest(new Request(slot))).Slot);
        Assert.Equal(slot, MpichAbi.DecodeFile(MpichAbi.EncodeFile(new Mana.MpiProxy.File(slot))).Slot);
        Assert.Equal(slot, MpichAbi.DecodeKeyval(MpichAbi.EncodeKeyval(slot)));
        Assert.Equal(Canonical.InvalidSlot, MpichAbi.DecodeGroup(MpichAbi.EncodeComm(new Comm(slot))).Slot);
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(Slots)]
    public void DynamicHandlesOfOpenMpiComeBack(int slot)
    {
        Assert.Equal(slot, OpenMpiAbi.DecodeComm(OpenMpiAbi.EncodeComm(new Comm(slot))).Slot);
        Assert.Equal(slot, OpenMpiAbi.DecodeRequest(OpenMpiAbi.EncodeRequest(new Request(slot))).Slot);
        Assert.Equal(slot, OpenMpiAbi.DecodeKeyval(OpenMpiAbi.EncodeKeyval(slot)));
        Assert.Equal(Canonical.InvalidSlot, OpenMpiAbi.DecodeGroup(OpenMpiAbi.EncodeComm(new Comm(slot))).Slot);
    }

    [Fact]
    public void PredefinedHandlesOfMpichComeBack()
    {
        int checkedHandles = 0;
        for (int number = 512; number < 1024; number++)
        {
            int handle = MpichConstants.Handles[number];
            if (handle != -1)
            {
                Assert.Equal(handle, MpichAbi.EncodeDatatype(MpichAbi.DecodeDatatype(handle)));
                checkedHandles++;
            }
        }

        Assert.True(checkedHandles > 60);
        Assert.Equal(Canonical.MPI_COMM_WORLD, MpichAbi.DecodeComm(0x44000000).Slot);
        Assert.Equal(Canonical.MPI_REQUEST_NULL, MpichAbi.DecodeRequest(0x2c000000).Slot);
        Assert.Equal(Canonical.MPI_MESSAGE_NO_PROC, MpichAbi.DecodeMessage(0x6c000000).Slot);
        Assert.Equal(Canonical.MPI_DOUBLE_INT, MpichAbi.DecodeDatatype(unchecked((int)0x8c000001)).Slot);
        Assert.Equal(Canonical.MPI_SUM, MpichAbi.DecodeOp(0x58000003).Slot);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0x44000007)]
    [InlineData(unchecked((int)0x84000101))]
    [InlineData(0x4c000405)]
    [InlineData(int.MinValue)]
    public void GarbageIsNoCommunicatorOfMpich(int handle) => Assert.Equal(Canonical.InvalidSlot, MpichAbi.DecodeComm(handle).Slot);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(-1)]
    [InlineData(0x7fff12345678)]
    [InlineData(0x200000000001)]
    [InlineData(0x00A0000100000010)]
    [InlineData(0x00A0000FFFFFFFF0)]
    public void GarbageIsNoCommunicatorOfOpenMpi(long handle) => Assert.Equal(Canonical.InvalidSlot, OpenMpiAbi.DecodeComm((nint)handle).Slot);

    [Fact]
    public void PredefinedObjectsOfOpenMpiAreKnownByTheirFirstWord()
    {
        // As an executable's copy of the stub's object would lie: any aligned address below the arena's end.
        const int MapAt32Bits = 0x40, PrivateAnonymous = 0x22, ReadWrite = 3;
        ulong* copy = (ulong*)Map(0, 4096, ReadWrite, PrivateAnonymous | MapAt32Bits, -1, 0);
        Assert.NotEqual(-1, (nint)copy);
        copy[0] = (OpenMpiAbi.Magic << 24) | ((ulong)HandleClass.Comm << 16) | Canonical.MPI_COMM_SELF;
        Assert.Equal(Canonical.MPI_COMM_SELF, OpenMpiAbi.DecodeComm((nint)copy).Slot);
        Assert.Equal(Canonical.InvalidSlot, OpenMpiAbi.DecodeDatatype((nint)copy).Slot);
        Assert.Equal(Canonical.InvalidSlot, OpenMpiAbi.DecodeComm((nint)(copy + 1)).Slot);
        Unmap((nint)copy, 4096);
    }

    [Fact]
    public void TheStubsNumbersAreThoseOfTheProxy()
    {
        Assert.Equal((Gates.EmptyLight, Gates.EmptyWaiting, Gates.Unserved, Gates.Attach), (StubEmitter.EmptyLight, StubEmitter.EmptyWaiting, StubEmitter.Unserved, StubEmitter.Attach));
        Assert.Equal((StubTable.Length, StubTable.Duplicate), (StubEmitter.TableLength, StubEmitter.FirstFunctionOfTable));
        for (int i = 0; i < StubEmitter.OpenMpiFunctions.Length; i++)
        {
            string name = StubEmitter.OpenMpiFunctions[i];
            int group = name.EndsWith("DUP_FN", StringComparison.Ordinal) ? StubTable.Duplicate : name.EndsWith("NULL_COPY_FN", StringComparison.Ordinal) ? StubTable.NullCopy : StubTable.NullDelete;
            Assert.InRange(StubTable.Duplicate + i, group, group + 3);
        }
    }

    [Fact]
    public void EveryPredefinedObjectOfTheStubDecodes()
    {
        const int MapAt32Bits = 0x40, PrivateAnonymous = 0x22, ReadWrite = 3;
        string[] lines = System.IO.File.ReadAllLines(Stub());
        ulong* copy = (ulong*)Map(0, 4096, ReadWrite, PrivateAnonymous | MapAt32Bits, -1, 0);
        Assert.NotEqual(-1, (nint)copy);
        int decoded = 0;
        foreach ((int canonical, string symbol) in OpenMpiConstants.Objects.ToArray())
        {
            int at = Array.IndexOf(lines, symbol + ":");
            if (at < 0)
            {
                continue; // An object of a newer Open MPI.
            }

            copy[0] = Convert.ToUInt64(lines.Skip(at).First(l => l.StartsWith("    .quad 0x", StringComparison.Ordinal))[12..], 16);
            nint handle = (nint)copy;
            int[] slots =
            [
                OpenMpiAbi.DecodeComm(handle).Slot, OpenMpiAbi.DecodeGroup(handle).Slot, OpenMpiAbi.DecodeDatatype(handle).Slot, OpenMpiAbi.DecodeFile(handle).Slot,
                OpenMpiAbi.DecodeErrhandler(handle).Slot, OpenMpiAbi.DecodeOp(handle).Slot, OpenMpiAbi.DecodeInfo(handle).Slot, OpenMpiAbi.DecodeWin(handle).Slot,
                OpenMpiAbi.DecodeMessage(handle).Slot, OpenMpiAbi.DecodeRequest(handle).Slot,
            ];
            Assert.Equal((symbol, canonical), (symbol, Assert.Single(slots, s => s != Canonical.InvalidSlot)));
            decoded++;
        }

        Assert.InRange(decoded, 95, 200);
        Unmap((nint)copy, 4096);
    }

    private static string Stub([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "../../UpperHalf/Stubs/Generated/openmpi.S");

    [Fact]
    public void SpecialRanksAndTagsAreTranslatedBothWays()
    {
        int[] canonical = [0, 17, int.MaxValue, Canonical.MPI_ANY_SOURCE, Canonical.MPI_PROC_NULL, Canonical.MPI_ROOT];
        Assert.Equal([0, 17, int.MaxValue, -2, -1, -3], canonical.Select(MpichAbi.EncodeRank));
        Assert.Equal([0, 17, int.MaxValue, -1, -2, -4], canonical.Select(OpenMpiAbi.EncodeRank));
        Assert.Equal(canonical, canonical.Select(MpichAbi.EncodeRank).Select(MpichAbi.DecodeRank));
        Assert.Equal(canonical, canonical.Select(OpenMpiAbi.EncodeRank).Select(OpenMpiAbi.DecodeRank));
        Assert.Equal((Canonical.MPI_ANY_TAG, Canonical.MPI_ANY_TAG), (MpichAbi.DecodeTag(-1), OpenMpiAbi.DecodeTag(-1)));
        Assert.Equal((Canonical.Invalid, Canonical.Invalid), (MpichAbi.DecodeTag(-2), OpenMpiAbi.DecodeRank(-7)));
    }

    [Fact]
    public void ErrorCodesComeBack()
    {
        int[] classes = [Canonical.MPI_SUCCESS, Canonical.MPI_ERR_ARG, Canonical.MPI_ERR_REQUEST, Canonical.MPI_ERR_TRUNCATE, Canonical.MPI_ERR_WIN, Canonical.FirstUserErrorCode, Canonical.FirstUserErrorCode + 5];
        Assert.Equal(classes, classes.Select(MpichAbi.EncodeError).Select(MpichAbi.DecodeError));
        Assert.Equal(classes, classes.Select(OpenMpiAbi.EncodeError).Select(OpenMpiAbi.DecodeError));
        Assert.Equal((12, 13), (MpichAbi.EncodeError(Canonical.MPI_ERR_ARG), OpenMpiAbi.EncodeError(Canonical.MPI_ERR_ARG)));
        Assert.True(MpichAbi.EncodeError(Canonical.FirstUserErrorCode) > MpichConstants.MPI_ERR_LASTCODE);
        Assert.True(OpenMpiAbi.EncodeError(Canonical.FirstUserErrorCode) > OpenMpiConstants.MPI_ERR_LASTCODE);

        // A code of MPICH's carries more than its class.
        Assert.Equal(Canonical.MPI_ERR_COUNT, MpichAbi.DecodeError(0x300a4a02));
    }

    [Fact]
    public void StatusesComeBackAndKeepTheirErrorField()
    {
        var status = new Status { Source = Canonical.MPI_PROC_NULL, Tag = Canonical.MPI_ANY_TAG, Cancelled = 1, CountBytes = 5_000_000_000 };
        byte* mpich = stackalloc byte[MpichAbi.StatusBytes];
        byte* openMpi = stackalloc byte[OpenMpiAbi.StatusBytes];
        ((MpichStatus*)mpich)->Error = 77;
        ((OpenMpiStatus*)openMpi)->Error = 77;
        MpichAbi.EncodeStatus(&status, mpich);
        OpenMpiAbi.EncodeStatus(&status, openMpi);
        Assert.Equal((77, 77), (((MpichStatus*)mpich)->Error, ((OpenMpiStatus*)openMpi)->Error));
        foreach (bool first in new[] { true, false })
        {
            Status back;
            if (first)
            {
                MpichAbi.EncodeStatusError(&status, mpich);
                MpichAbi.DecodeStatus(mpich, &back);
            }
            else
            {
                OpenMpiAbi.EncodeStatusError(&status, openMpi);
                OpenMpiAbi.DecodeStatus(openMpi, &back);
            }

            Assert.Equal((status.Source, status.Tag, 0, 1, status.CountBytes), (back.Source, back.Tag, back.Error, back.Cancelled, back.CountBytes));
        }
    }

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern nint Map(nint address, nint length, int protection, int flags, int descriptor, nint offset);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(nint address, nint length);
}
