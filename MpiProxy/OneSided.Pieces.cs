// MPI_Get_accumulate with derived types over Open MPI. Its osc/rdma (4.1.4, the component of every window over memory that the application brings) leaves the
// result untouched when the origin's, the result's or the target's type is derived. So the operation is made of several with the one predefined type that all
// elements are of, each on a run of neighbours at the target: MPI promises no more than that each element is accessed atomically (MPI 12.7.1). Origin and result are
// arrays of that type, and the result goes to its place when the pieces are complete, which is waited for here, as in MPI_Win_flush_local.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe partial class OneSided
{
    /// <summary>True when an MPI_Get_accumulate has to be made of pieces.</summary>
    public static bool IsFetchInPieces(in OneSidedWords words) =>
        LibAbi.Kind == LibraryKind.OpenMpi && words.Op.Slot != Canonical.MPI_NO_OP
        && (words.OriginType.Slot | words.ResultType.Slot | words.TargetType.Slot) >= Canonical.FirstDynamicSlot
        && ElementOf(words.TargetType.Slot) is var element and > 0
        && Datatypes.Entries[element].SizeBytes == Datatypes.Entries[element].ExtentBytes && AreAlike(words);

    /// <summary>Does an MPI_Get_accumulate in pieces; it is complete at the origin afterwards. Returns a canonical code.</summary>
    public static int FetchInPieces(in OneSidedWords words, WinEntry* entry)
    {
        long bytes = words.TargetCount * Datatypes.SizeBytes(words.TargetType);
        if (bytes == 0)
        {
            return 0;
        }

        Datatype element = new(ElementOf(words.TargetType.Slot));
        int size = (int)Datatypes.SizeBytes(element);
        int count = (int)(bytes / size);
        byte* origin = (byte*)NativeMemory.AllocZeroed(2 * (nuint)bytes);
        byte* result = origin + bytes;
        int error = CopyElements(words.Origin, words.OriginCount, words.OriginType, origin, count, element);
        if (error == 0)
        {
            nint type = Datatypes.Real(element);
            nint op = Ops.Real(words.Op);
            long at = Windows.Byte(entry, words.Target, words.Displacement);
            long* places = (long*)NativeMemory.Alloc((nuint)count, sizeof(long));
            error = FindPlaces(words.TargetType, (int)words.TargetCount, size, count, places);
            for (int first = 0, next; error == 0 && first < count; first = next)
            {
                next = first + 1;
                while (next < count && places[next] == places[next - 1] + size)
                {
                    next++;
                }

                byte* from = origin + ((long)first * size);
                byte* to = result + ((long)first * size);
                error = Below.Code(Lib.MPI_Get_accumulate(from, next - first, type, to, next - first, type, words.Target, at + places[first], next - first, type, op, entry->Real));
            }

            NativeMemory.Free(places);
            entry->Dirty = 1;
            error = error != 0 ? error : Below.Code(Lib.MPI_Win_flush_local(words.Target, entry->Real));
        }

        error = error != 0 ? error : CopyElements(result, count, element, words.Result, words.ResultCount, words.ResultType);
        NativeMemory.Free(origin);
        return error;
    }

    /// <summary>The same number of bytes on all sides, few enough to be packed. What is not alike is the library's to refuse.</summary>
    private static bool AreAlike(in OneSidedWords words)
    {
        long bytes = words.TargetCount * Datatypes.SizeBytes(words.TargetType);
        return bytes <= int.MaxValue && bytes == words.OriginCount * Datatypes.SizeBytes(words.OriginType) && bytes == words.ResultCount * Datatypes.SizeBytes(words.ResultType)
            && long.Max(words.OriginCount, long.Max(words.ResultCount, words.TargetCount)) <= int.MaxValue;
    }

    /// <summary>The predefined type that all elements of a type are of; −1 when there are several, and 0 when there are no elements.</summary>
    private static int ElementOf(int slot)
    {
        if (slot < Canonical.FirstDynamicSlot || Datatypes.Pool[slot]!.Children.Length == 0)
        {
            return slot < Canonical.FirstDynamicSlot ? slot : -1;
        }

        int element = 0;
        foreach (int child in Datatypes.Pool[slot]!.Children)
        {
            int other = Datatypes.Entries[child].SizeBytes > 0 ? ElementOf(child) : 0;
            if (other != 0)
            {
                element = element == 0 || element == other ? other : -1;
            }

            if (element < 0)
            {
                break;
            }
        }

        return element;
    }

    /// <summary>
    /// Where the elements of a buffer of some type lie, in bytes from its address. The library itself tells: the elements' numbers are unpacked into such a buffer, one digit
    /// at a time, each digit in all bytes of its element.
    /// </summary>
    private static int FindPlaces(Datatype datatype, int count, int size, int elements, long* places)
    {
        if (datatype.Slot < Canonical.FirstDynamicSlot)
        {
            for (int index = 0; index < elements; index++)
            {
                places[index] = (long)index * size;
            }

            return 0;
        }

        const int bitsPerDigit = 8;
        long lowest;
        long span;
        int error = LibAbi.Error(Lib.MPI_Type_get_true_extent_x(Datatypes.Real(datatype), &lowest, &span));
        long reach = (count - 1) * Datatypes.Entry(datatype)->ExtentBytes;
        lowest += long.Min(reach, 0);
        span += long.Max(reach, -reach);
        int bytes = elements * size;
        byte* buffer = (byte*)NativeMemory.Alloc((nuint)span);
        byte* packed = (byte*)NativeMemory.Alloc((nuint)bytes);
        int* numbers = (int*)NativeMemory.AllocZeroed((nuint)span, sizeof(int));
        for (int shift = -bitsPerDigit; error == 0 && (shift <= 0 || (shift < 32 && (elements - 1) >> shift != 0)); shift += bitsPerDigit)
        {
            // The first round only marks which bytes belong to elements at all.
            for (int index = 0; index < bytes; index++)
            {
                packed[index] = shift < 0 ? (byte)1 : (byte)((index / size) >> shift);
            }

            NativeMemory.Clear(buffer, (nuint)span);
            int position = 0;
            error = Below.Code(Lib.MPI_Unpack(packed, bytes, &position, buffer - lowest, count, Datatypes.Real(datatype), Comms.Real(Comms.Self)));
            for (long at = 0; at < span; at++)
            {
                numbers[at] = shift < 0 ? buffer[at] - 1 : numbers[at] < 0 ? numbers[at] : numbers[at] | (buffer[at] << shift);
            }
        }

        for (long at = 0; error == 0 && at < span;)
        {
            bool isElement = numbers[at] >= 0;
            if (isElement)
            {
                places[numbers[at]] = lowest + at;
            }

            at += isElement ? size : 1;
        }

        NativeMemory.Free(numbers);
        NativeMemory.Free(packed);
        NativeMemory.Free(buffer);
        return error;
    }
}
