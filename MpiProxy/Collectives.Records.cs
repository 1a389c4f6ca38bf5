// Records of collectives that are started later than they were called: nonblocking ones wait for their barrier, persistent ones for MPI_Start.

using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>The arguments of a collective that is started later than it was called, in canonical words.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct CollectiveRecord
{
    /// <summary>Greatest number of words.</summary>
    public const int MaxWords = 16;

    /// <summary>Number in the generated table of starters.</summary>
    public int Starter;

    /// <summary>Words in use.</summary>
    public int WordCount;

    /// <summary>Number of the collective on its communicator; 0 while a persistent one is inactive.</summary>
    public long Sequence;

    /// <summary>Slot of the next deferred collective of the same communicator; 0 for none.</summary>
    public int Next;

    /// <summary>What a start on this library needs beside the words; not part of an image.</summary>
    public Extras Extras;

    /// <summary>The words.</summary>
    public fixed long Words[MaxWords];

    private static CollectiveRecord* _free;
    private static SpinLock _lock = new(enableThreadOwnerTracking: false);

    /// <summary>A record from the pool; a freed one is used again, so that steady loops allocate nothing.</summary>
    internal static CollectiveRecord* Make(int starter, long* words, int count)
    {
        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _lock.Enter(ref locked);
        }

        CollectiveRecord* record = _free;
        if (record != null)
        {
            _free = (CollectiveRecord*)record->Words[0];
        }

        if (locked)
        {
            _lock.Exit();
        }

        if (record == null)
        {
            record = (CollectiveRecord*)NativeMemory.Alloc((nuint)sizeof(CollectiveRecord));
        }

        record->Starter = starter;
        record->WordCount = count;
        record->Sequence = 0;
        record->Next = 0;
        record->Extras = default;
        for (int index = 0; index < count; index++)
        {
            record->Words[index] = words[index];
        }

        return record;
    }

    /// <summary>Gives a record back to the pool.</summary>
    internal static void Free(CollectiveRecord* record)
    {
        record->Extras.Free();
        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _lock.Enter(ref locked);
        }

        record->Words[0] = (long)_free;
        _free = record;
        if (locked)
        {
            _lock.Exit();
        }
    }
}
