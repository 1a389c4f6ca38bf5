// Accumulating operations on a window whose members share its memory (Windows.Shared.cs). They are done at once by the caller, under a lock of the target: the second
// word of its line of lock words. All accumulating operations on such a window are done so, hence they are atomic among each other, as MPI 12.7.1 asks for. The lock is
// held for the operation alone, between the announcement of a start and its end, so no checkpoint ever finds it held.
//
// The library's own function for two buffers, MPI_Reduce_local, does the arithmetic. It takes neighbours of one predefined type; what is derived is copied into
// such a form and back.

using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

internal static unsafe partial class OneSided
{
    /// <summary>Attempts to have a lock between two yields: its holder may wait for this core.</summary>
    private const int AttemptsBeforeYield = 64;

    /// <summary>Which of a target's lock words this is.</summary>
    private const int AccumulateWord = 1;

    /// <summary>True when accumulating operations on a window are done by the caller.</summary>
    public static bool IsShared(WinEntry* entry) => entry->Direct != null && entry->LockWords != null;

    /// <summary>MPI_Accumulate and MPI_Get_accumulate. Complete at once. Returns a canonical code.</summary>
    public static int AccumulateShared(OneSidedKind kind, in OneSidedWords words, WinEntry* entry)
    {
        byte* target = (byte*)Address(entry, words.Target, words.Displacement);
        bool fetches = kind == OneSidedKind.GetAccumulate;
        long* word = Lock(entry, words.Target);
        int error = fetches ? CopyElements(target, words.TargetCount, words.TargetType, words.Result, words.ResultCount, words.ResultType) : 0;
        error = error != 0 ? error : words.Op.Slot switch
        {
            Canonical.MPI_NO_OP => 0,
            Canonical.MPI_REPLACE => CopyElements(words.Origin, words.OriginCount, words.OriginType, target, words.TargetCount, words.TargetType),
            _ => Combine(words, target),
        };
        Volatile.Write(ref *word, 0);
        return error;
    }

    /// <summary>MPI_Compare_and_swap. Answers 0.</summary>
    public static int SwapShared(void* origin, void* compare, void* result, Datatype datatype, int target, long displacement, WinEntry* entry)
    {
        int bytes = (int)Datatypes.SizeBytes(datatype);
        byte* address = (byte*)Address(entry, target, displacement);
        long* word = Lock(entry, target);
        bool equal = new ReadOnlySpan<byte>(address, bytes).SequenceEqual(new ReadOnlySpan<byte>(compare, bytes));
        Buffer.MemoryCopy(address, result, bytes, bytes);
        if (equal)
        {
            Buffer.MemoryCopy(origin, address, bytes, bytes);
        }

        Volatile.Write(ref *word, 0);
        return 0;
    }

    private static long* Lock(WinEntry* entry, int target)
    {
        long* word = entry->LockWords + ((nint)target * Windows.WordStride) + AccumulateWord;
        for (int attempt = 1; Interlocked.CompareExchange(ref *word, 1, 0) != 0; attempt++)
        {
            if (attempt % AttemptsBeforeYield == 0)
            {
                Progress.Yield();
            }
        }

        return word;
    }

    /// <summary>The operator on origin and target.</summary>
    private static int Combine(in OneSidedWords words, byte* target)
    {
        if (words.OriginType.Slot == words.TargetType.Slot && words.OriginType.Slot < Canonical.FirstDynamicSlot && words.OriginCount == words.TargetCount)
        {
            return Reduce(words.Origin, target, words.TargetCount, words.TargetType, words.Op);
        }

        long data = words.TargetCount * Datatypes.SizeBytes(words.TargetType);
        if (data == 0)
        {
            return 0;
        }

        int element = ElementOf(words.TargetType.Slot);
        if (element <= 0 || ElementOf(words.OriginType.Slot) != element)
        {
            return Canonical.MPI_ERR_TYPE;
        }

        Datatype type = new(element);
        long count = data / Datatypes.SizeBytes(type);
        nuint bytes = (nuint)(count * Datatypes.Entry(type)->ExtentBytes);
        byte* operands = (byte*)NativeMemory.AllocZeroed((2 * bytes) + 1);
        int error = CopyElements(words.Origin, words.OriginCount, words.OriginType, operands, count, type);
        error = error != 0 ? error : CopyElements(target, words.TargetCount, words.TargetType, operands + bytes, count, type);
        error = error != 0 ? error : Reduce(operands, operands + bytes, count, type, words.Op);
        error = error != 0 ? error : CopyElements(operands + bytes, count, type, target, words.TargetCount, words.TargetType);
        NativeMemory.Free(operands);
        return error;
    }

    private static int Reduce(void* origin, void* target, long count, Datatype type, Op op) =>
        LargeFallback.MPI_Reduce_local_c(origin, target, count, Datatypes.Real(type), Ops.Real(op));

    /// <summary>Copies data from a buffer of one type to one of another, of as many bytes of data.</summary>
    public static int CopyElements(void* from, long fromCount, Datatype fromType, void* to, long toCount, Datatype toType)
    {
        if (IsPlain(fromCount, fromType, toCount, toType))
        {
            Copy(from, to, fromCount * Datatypes.SizeBytes(fromType));
            return 0;
        }

        long bytes = fromCount * Datatypes.SizeBytes(fromType);
        if (bytes != toCount * Datatypes.SizeBytes(toType))
        {
            return Canonical.MPI_ERR_TRUNCATE;
        }

        byte* packed = (byte*)NativeMemory.Alloc((nuint)bytes + 1);
        long written = 0;
        long read = 0;
        nint self = Comms.Real(Comms.Self);
        int error = LargeFallback.MPI_Pack_c(from, fromCount, Datatypes.Real(fromType), packed, bytes, &written, self);
        error = error != 0 ? error : LargeFallback.MPI_Unpack_c(packed, bytes, &read, to, toCount, Datatypes.Real(toType), self);
        NativeMemory.Free(packed);
        return error;
    }
}
