// Reference counts of objects: atomic only where threads can meet.

using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Counts holders.</summary>
internal static class Counter
{
    /// <summary>One holder more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref int holders)
    {
        if (Proxy.IsThreadMultiple)
        {
            Interlocked.Increment(ref holders);
        }
        else
        {
            holders++;
        }
    }

    /// <summary>One holder less; true when it was the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Take(ref int holders) => Proxy.IsThreadMultiple ? Interlocked.Decrement(ref holders) == 0 : --holders == 0;
}
