// How a call that exists with an int count only is given more elements than an int counts.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>A count and a type as the library's small forms take them; a type made for the call is given back with <see cref="Release"/>.</summary>
internal unsafe ref struct Elements
{
    /// <summary>The count to pass.</summary>
    public int Count;

    /// <summary>The type to pass, the library's handle.</summary>
    public nint Type;

    private nint _made;

    /// <summary>Sets the pair; one element of a type made for it where the count is too large. Returns a canonical code.</summary>
    /// <param name="count">Elements, not negative.</param>
    /// <param name="type">Their type, the library's handle.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(long count, nint type)
    {
        _made = 0;
        Count = (int)count;
        Type = type;
        return count <= int.MaxValue ? 0 : Make(count, type);
    }

    /// <summary>Gives back what was made.</summary>
    public readonly void Release()
    {
        if (_made != 0)
        {
            nint type = _made;
            _ = Lib.MPI_Type_free(&type);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Make(long count, nint type)
    {
        int error = LargeTypes.Make(count, type, 0, out _made);
        Count = 1;
        Type = _made;
        return error;
    }
}
