// Sessions (MPI-4 11.3): see Sessions.cs for how they stand above the library below.

using System.Collections.Generic;
using System.Globalization;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Session_init: may be called before MPI_Init and several times.</summary>
    public static int MPI_Session_init(Info info, Errhandler errhandler, Session* session)
    {
        *session = new Session(Canonical.MPI_SESSION_NULL);
        int code = Sessions.StartLibrary();
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.Session) || !Infos.IsLiveOrNull(info))
        {
            return Errors.RaiseOn(Canonical.MPI_ERRORS_ARE_FATAL, ErrhandlerKind.Session, AppAbi.EncodeSession(*session), Canonical.MPI_ERR_ARG);
        }

        string? wanted = null;
        if (InfoOf(info, out List<InfoPair>? pairs) && Infos.Find(pairs, Sessions.ThreadLevelKey) is >= 0 and int index)
        {
            wanted = pairs[index].Value;
        }

        SessionObject item = new() { Errhandler = errhandler.Slot, Hints = [new InfoPair(Sessions.ThreadLevelKey, Sessions.LevelName(wanted))] };
        int slot = Sessions.Pool.Add(item, Sessions.Capacity);
        if (slot < 0)
        {
            return Errors.RaiseOn(errhandler.Slot, ErrhandlerKind.Session, AppAbi.EncodeSession(*session), Canonical.MPI_ERR_NO_MEM);
        }

        Errors.AddRef(errhandler.Slot);
        Sessions.EverOpened = true;
        *session = new Session(slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_finalize: what was made from the session lives on until it is freed.</summary>
    public static int MPI_Session_finalize(Session* session)
    {
        if (!Sessions.IsLive(*session))
        {
            return RaiseNoSession();
        }

        int handler = Sessions.Pool[session->Slot]!.Errhandler;
        Sessions.Pool.Remove(session->Slot);
        Errors.Release(handler);
        *session = new Session(Canonical.MPI_SESSION_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_get_num_psets: the world and this process alone. No hint restricts them.</summary>
    public static int MPI_Session_get_num_psets(Session session, Info info, int* count)
    {
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        *count = Sessions.ProcessSets.Length;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_get_nth_pset: <paramref name="length"/> is the buffer's size on entry (0: only ask) and the needed size with terminator on exit.</summary>
    public static int MPI_Session_get_nth_pset(Session session, Info info, int n, int* length, byte* name)
    {
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        if ((uint)n >= (uint)Sessions.ProcessSets.Length || *length < 0)
        {
            return RaiseOnSession(session, Canonical.MPI_ERR_ARG);
        }

        string text = Sessions.ProcessSets[n];
        if (*length > 0)
        {
            CText.Write(text, name, *length);
        }

        *length = text.Length + 1;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_get_pset_info: the size of the set.</summary>
    public static int MPI_Session_get_pset_info(Session session, byte* name, Info* info)
    {
        *info = new Info(Canonical.MPI_INFO_NULL);
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        int[]? members = name == null ? null : Sessions.MembersOf(CText.Bytes(name));
        return members is null
            ? RaiseOnSession(session, Canonical.MPI_ERR_ARG)
            : NewInfo([new InfoPair(Sessions.SizeKey, members.Length.ToString(CultureInfo.InvariantCulture))], info);
    }

    /// <summary>MPI_Session_get_info: the thread level that is provided.</summary>
    public static int MPI_Session_get_info(Session session, Info* info)
    {
        *info = new Info(Canonical.MPI_INFO_NULL);
        return Sessions.IsLive(session) ? NewInfo([.. Sessions.Pool[session.Slot]!.Hints], info) : RaiseNoSession();
    }

    /// <summary>MPI_Group_from_session_pset.</summary>
    public static int MPI_Group_from_session_pset(Session session, byte* name, Group* group)
    {
        *group = new Group(Canonical.MPI_GROUP_NULL);
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        int[]? members = name == null ? null : Sessions.MembersOf(CText.Bytes(name));
        if (members is null)
        {
            return RaiseOnSession(session, Canonical.MPI_ERR_ARG);
        }

        Group made = Groups.New(members);
        if (made.Slot < 0)
        {
            return RaiseOnSession(session, Canonical.MPI_ERR_NO_MEM);
        }

        *group = made;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_set_errhandler.</summary>
    public static int MPI_Session_set_errhandler(Session session, Errhandler errhandler)
    {
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.Session))
        {
            return RaiseOnSession(session, Canonical.MPI_ERR_ARG);
        }

        SessionObject item = Sessions.Pool[session.Slot]!;
        Errors.AddRef(errhandler.Slot);
        int previous = item.Errhandler;
        item.Errhandler = errhandler.Slot;
        Errors.Release(previous);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_get_errhandler. The handle counts as one more holder.</summary>
    public static int MPI_Session_get_errhandler(Session session, Errhandler* errhandler)
    {
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        *errhandler = new Errhandler(Sessions.Pool[session.Slot]!.Errhandler);
        Errors.AddRef(errhandler->Slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Session_call_errhandler: the call itself succeeds when the handler comes back.</summary>
    public static int MPI_Session_call_errhandler(Session session, int errorcode)
    {
        if (!Sessions.IsLive(session))
        {
            return RaiseNoSession();
        }

        RaiseOnSession(session, errorcode);
        return Canonical.MPI_SUCCESS;
    }

    private static int RaiseOnSession(Session session, int code) =>
        Errors.RaiseOn(Sessions.Pool[session.Slot]!.Errhandler, ErrhandlerKind.Session, AppAbi.EncodeSession(session), code);

    /// <summary>There is no session whose handler could be asked: the world's is, or the job ends when there is no world yet.</summary>
    private static int RaiseNoSession() => Errors.Raise(Canonical.MPI_ERR_SESSION);
}
