// All objects of MPI that an application can hold a handle of, as one: filled when the library below is initialised, saved with a
// checkpoint, made again at a restart. Requests, messages and what is in flight belong to the checkpoint's own tables.

namespace Mana.MpiProxy;

/// <summary>The tables of objects together.</summary>
public static partial class Objects
{
    /// <summary>
    /// The library below has just been initialised, for a launch or for a restart: real handles of the predefined objects, rows of the
    /// world and of this process alone. Collective over the world, because the shadows of both are made here.
    /// </summary>
    public static void Initialize()
    {
        Errors.InitializePredefined();
        Groups.InitializePredefined();
        Datatypes.InitializePredefined();
        Operators.InitializePredefined();
        Comms.InitializePredefined();
        Infos.InitializePredefined();
    }
}
