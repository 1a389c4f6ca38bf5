// What is read from the description of a datatype without a library below: external32 forms of the types that a library cannot convert natively, and basic elements.

using System;
using Mana.MpiProxy;
using Xunit;

namespace Mana.Tests.Unit;

[Collection("proxy tables")]
public sealed unsafe class TypeMapTests : IDisposable
{
    private const int FirstOwn = 940;

    private int _last = FirstOwn;

    public TypeMapTests()
    {
        Named(Canonical.MPI_CHAR, 1, 1);
        Named(Canonical.MPI_INT, 4, 4);
        Named(Canonical.MPI_LONG, 8, 8);
        Named(Canonical.MPI_UNSIGNED_LONG, 8, 8);
        Named(Canonical.MPI_WCHAR, 4, 4);
        Named(Canonical.MPI_COMPLEX, 8, 8);
        Named(Canonical.MPI_LONG_DOUBLE, 16, 16);
        Named(Canonical.MPI_DOUBLE_INT, 12, 16);
        Named(Canonical.MPI_SHORT_INT, 6, 8);
        Named(Canonical.MPI_LONG_DOUBLE_INT, 20, 32);
        Named(Canonical.MPI_FLOAT_INT, 8, 8);
    }

    public void Dispose()
    {
        for (int slot = 0; slot < Canonical.FirstDynamicSlot; slot++)
        {
            Datatypes.Entries[slot] = default;
            Datatypes.Pool.Set(slot, null!);
        }
    }

    [Theory]
    [InlineData(Canonical.MPI_WCHAR, "01020304", "04030201")]
    [InlineData(Canonical.MPI_LONG, "feffffffffffffff", "fffffffe")]
    [InlineData(Canonical.MPI_UNSIGNED_LONG, "feffffff00000000", "fffffffe")]
    [InlineData(Canonical.MPI_COMPLEX, "0102030405060708", "0403020108070605")]
    [InlineData(Canonical.MPI_FLOAT_INT, "0102030405060708", "0403020108070605")]
    [InlineData(Canonical.MPI_SHORT_INT, "0102cccc03040506", "020106050403")]
    [InlineData(Canonical.MPI_DOUBLE_INT, "01020304050607080a0b0c0dcccccccc", "08070605040302010d0c0b0a")]
    [InlineData(Canonical.MPI_LONG_DOUBLE, "00000000000000c0ffbf000000000000", "bfff8000000000000000000000000000")] // -1.5
    [InlineData(Canonical.MPI_LONG_DOUBLE, "00000000000000000000000000000000", "00000000000000000000000000000000")]
    [InlineData(Canonical.MPI_LONG_DOUBLE, "0000000000000080ff7f000000000000", "7fff0000000000000000000000000000")] // infinity
    [InlineData(Canonical.MPI_LONG_DOUBLE, "ffffffffffffffff0040000000000000", "4000fffffffffffffffe000000000000")] // just below 4
    public void An_element_and_its_external_form(int type, string native, string external)
    {
        byte[] memory = Convert.FromHexString(native);
        byte[] written = new byte[external.Length / 2];
        byte[] read = Convert.FromHexString(native);
        fixed (byte* from = memory, to = written, back = read)
        {
            Assert.Equal(written.Length, External32.SizeBytes(type));
            Assert.Equal(written.Length, External32.Pack(from, 1, type, to) - to);
            Assert.Equal(external, Convert.ToHexStringLower(written));
            for (int index = 0; index < read.Length; index++)
            {
                back[index] = 0xcc;
            }

            Assert.Equal(written.Length, External32.Unpack(to, back, 1, type) - to);
        }

        Assert.Equal(native, Convert.ToHexStringLower(read));
    }

    [Fact]
    public void Bytes_between_the_elements_stay_as_they_are()
    {
        // Two integers, then every second one of three characters.
        int gaps = Derived(Canonical.MPI_COMBINER_VECTOR, [3, 1, 2], [], 3, 5, Canonical.MPI_CHAR);
        int both = Derived(Canonical.MPI_COMBINER_STRUCT, [2, 2, 1], [0, 8], 11, 16, Canonical.MPI_INT, gaps);
        byte[] external = Convert.FromHexString("0000000100000002616263" + "0000000300000004646566");
        byte[] memory = new byte[32];
        memory.AsSpan().Fill(0xcc);
        fixed (byte* from = external, to = memory)
        {
            Assert.Equal(11, External32.SizeBytes(both));
            Assert.Equal(22, External32.Unpack(from, to, 2, both) - from);
        }

        Assert.Equal("010000000200000061cc62cc63cccccc" + "030000000400000064cc65cc66cccccc", Convert.ToHexStringLower(memory));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 1)]
    [InlineData(12, 2)]
    [InlineData(16, 3)]
    [InlineData(18, Canonical.MPI_UNDEFINED)]
    [InlineData(20, 4)]
    [InlineData(24, 5)]
    [InlineData(28, 6)]
    [InlineData(60, 12)]
    public void Pair_types_have_two_basic_elements(long bytes, long elements)
    {
        // An integer, a pair of eight and four bytes, two integers: 24 bytes, five elements.
        int type = Derived(Canonical.MPI_COMBINER_STRUCT, [3, 1, 1, 2], [0, 8, 24], 24, 32, Canonical.MPI_INT, Canonical.MPI_DOUBLE_INT, Canonical.MPI_INT);
        Assert.Equal(elements, BasicElements.In(type, bytes));
        if (elements != Canonical.MPI_UNDEFINED)
        {
            Assert.Equal(bytes, BasicElements.BytesOf(type, elements));
        }
    }

    [Fact]
    public void A_complex_number_is_one_basic_element()
    {
        int type = Derived(Canonical.MPI_COMBINER_CONTIGUOUS, [3], [], 24, 24, Canonical.MPI_COMPLEX);
        Assert.Equal(4, BasicElements.In(type, 32));
        Assert.Equal(Canonical.MPI_UNDEFINED, BasicElements.In(type, 36));
        Assert.Equal(40, BasicElements.BytesOf(type, 5));
    }

    private static void Named(int slot, long sizeBytes, long extentBytes)
    {
        Datatypes.Pool.Set(slot, new DatatypeObject(Canonical.MPI_COMBINER_NAMED, [], [], []));
        Datatypes.Entries[slot] = new DatatypeEntry { SizeBytes = sizeBytes, ExtentBytes = extentBytes };
    }

    private int Derived(int combiner, long[] integers, long[] addresses, long sizeBytes, long extentBytes, params int[] children)
    {
        Datatypes.Pool.Set(++_last, new DatatypeObject(combiner, integers, addresses, children));
        Datatypes.Entries[_last] = new DatatypeEntry { SizeBytes = sizeBytes, ExtentBytes = extentBytes };
        return _last;
    }
}
