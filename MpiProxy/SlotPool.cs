// Slot numbers of one class of objects and the managed description behind each. The native rows which calls read lie beside it, in
// the class's own table; this one is used when objects are made, destroyed, described and saved.

using System.Collections.Generic;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>
/// Numbered places for the objects of one class. Numbers below <see cref="Canonical.FirstDynamicSlot"/> belong to the standard's predefined handles.
/// The number freed last is used next, as both libraries use their handles' memory again: programs exist (in MPICH's own test suite) that free a
/// datatype, make another one, and go on with the old variable.
/// </summary>
/// <typeparam name="T">The managed description of an object.</typeparam>
internal sealed class SlotPool<T>
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Stack<int> _free = new();
    private T?[] _items = new T?[2 * Canonical.FirstDynamicSlot];
    private int _next = Canonical.FirstDynamicSlot;

    /// <summary>One more than the greatest number in use so far.</summary>
    public int End => _next;

    /// <summary>The object with this number, or null. Never throws, whatever the number.</summary>
    public T? this[int slot]
    {
        get
        {
            T?[] items = Volatile.Read(ref _items);
            return (uint)slot < (uint)items.Length ? items[slot] : null;
        }
    }

    /// <summary>Gives the object a free number, at most <paramref name="capacity"/> − 1; −1 when there is none.</summary>
    public int Add(T item, int capacity)
    {
        lock (_lock)
        {
            int slot = _free.Count > 0 ? _free.Pop() : _next;
            if (slot >= capacity)
            {
                return -1;
            }

            if (slot == _next)
            {
                _next++;
            }

            Put(slot, item);
            return slot;
        }
    }

    /// <summary>Puts the object at a number of the caller's choice: predefined handles, and all of them at a restart.</summary>
    public void Set(int slot, T item)
    {
        lock (_lock)
        {
            Put(slot, item);
            if (slot >= _next)
            {
                for (int skipped = _next; skipped < slot; skipped++)
                {
                    _free.Push(skipped);
                }

                _next = slot + 1;
            }
        }
    }

    /// <summary>Frees the number.</summary>
    public void Remove(int slot)
    {
        lock (_lock)
        {
            _items[slot] = null;
            if (slot >= Canonical.FirstDynamicSlot)
            {
                _free.Push(slot);
            }
        }
    }

    /// <summary>Forgets all dynamic objects, before a restart puts them back with <see cref="Set"/> in ascending order.</summary>
    public void ClearDynamic()
    {
        lock (_lock)
        {
            System.Array.Clear(_items, Canonical.FirstDynamicSlot, _items.Length - Canonical.FirstDynamicSlot);
            _free.Clear();
            _next = Canonical.FirstDynamicSlot;
        }
    }

    /// <summary>All live objects from <paramref name="first"/> on, in ascending order of their numbers, as they are now.</summary>
    public List<(int Slot, T Item)> List(int first = 0)
    {
        lock (_lock)
        {
            List<(int, T)> all = [];
            for (int slot = first; slot < _next; slot++)
            {
                if (_items[slot] is { } item)
                {
                    all.Add((slot, item));
                }
            }

            return all;
        }
    }

    private void Put(int slot, T item)
    {
        if (slot >= _items.Length)
        {
            T?[] grown = new T?[int.Max(2 * _items.Length, slot + 1)];
            _items.CopyTo(grown, 0);
            grown[slot] = item;
            Volatile.Write(ref _items, grown);
            return;
        }

        _items[slot] = item;
    }
}
