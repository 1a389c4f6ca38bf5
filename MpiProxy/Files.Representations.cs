// Data representations (MPI 14.5). The predefined ones are the library's. The application may register others with functions that convert;
// neither ROMIO nor Open MPI's library for files calls such functions, so a view in one with conversions is refused by name. One that
// converts nothing is the native one under another name.

using System.Collections.Generic;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>A representation which the application has registered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reads">Function that converts what is read; 0 for MPI_CONVERSION_FN_NULL.</param>
/// <param name="Writes">Function that converts what is written; 0 for MPI_CONVERSION_FN_NULL.</param>
/// <param name="Extent">Function that tells extents in the file.</param>
/// <param name="ExtraState">The application's state.</param>
internal sealed record Representation(string Name, nint Reads, nint Writes, nint Extent, nint ExtraState);

/// <summary>The registered representations: they live until the end of the program.</summary>
internal static class Representations
{
    private const int Fields = 5;

    private static readonly List<Representation> Registered = [];

    /// <summary>Registers one. Returns a canonical code: MPI_ERR_DUP_DATAREP for a name that is taken.</summary>
    public static int Register(Representation made)
    {
        lock (Registered)
        {
            if (IsPredefined(made.Name) || Registered.Exists(known => known.Name == made.Name))
            {
                return Canonical.MPI_ERR_DUP_DATAREP;
            }

            Registered.Add(made);
            return Canonical.MPI_SUCCESS;
        }
    }

    /// <summary>0 when a view may have it, else the canonical code; says by name what cannot be done.</summary>
    public static int Check(string name)
    {
        if (IsPredefined(name))
        {
            return Canonical.MPI_SUCCESS;
        }

        lock (Registered)
        {
            if (Registered.Find(known => known.Name == name) is not { } found)
            {
                return Canonical.MPI_ERR_UNSUPPORTED_DATAREP;
            }

            if (found.Reads == 0 && found.Writes == 0)
            {
                return Canonical.MPI_SUCCESS;
            }
        }

        ProxyHost.Current.Warn($"MPI_File_set_view: the data representation \"{name}\" converts by functions of the application, which the MPI library below does not call.");
        return Canonical.MPI_ERR_UNSUPPORTED_DATAREP;
    }

    /// <summary>The name under which the library below knows a representation that <see cref="Check"/> allows.</summary>
    /// <remarks>
    /// Data in "internal" form is for the same implementation only (MPI 14.5): here that is any library below, and native is what they share.
    /// </remarks>
    public static string ForLibrary(string name) => name == "external32" ? name : Files.Native;

    /// <summary>Writes all into an image.</summary>
    public static void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(Registered.Count);
        foreach (Representation item in Registered)
        {
            writer.WriteArrayHeader(Fields);
            writer.Write(Encoding.Latin1.GetBytes(item.Name));
            writer.Write((long)item.Reads);
            writer.Write((long)item.Writes);
            writer.Write((long)item.Extent);
            writer.Write((long)item.ExtraState);
        }
    }

    /// <summary>Reads all from an image.</summary>
    public static void Restore(ref MessagePackReader reader)
    {
        Registered.Clear();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            string name = Encoding.Latin1.GetString(reader.ReadBinary().Span);
            Registered.Add(new Representation(name, (nint)reader.ReadInt64(), (nint)reader.ReadInt64(), (nint)reader.ReadInt64(), (nint)reader.ReadInt64()));
        }
    }

    private static bool IsPredefined(string name) => name is Files.Native or "internal" or "external32";
}
