using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Scratch memory of one call: on the caller's stack up to a bound, else from malloc. No managed allocation.</summary>
internal static unsafe class Scratch
{
    /// <summary>Room for <paramref name="count"/> elements; a negative count gets the stack and is refused by the semantics.</summary>
    /// <param name="stack">The caller's own room.</param>
    /// <param name="capacity">Elements of <paramref name="stack"/>.</param>
    /// <param name="count">Elements needed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* Take<T>(T* stack, int capacity, int count)
        where T : unmanaged => count <= capacity ? stack : (T*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(T));

    /// <summary>Gives back what <see cref="Take"/> has given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Release<T>(T* stack, T* taken)
        where T : unmanaged
    {
        if (taken != stack)
        {
            NativeMemory.Free(taken);
        }
    }
}
