using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>What a function answers that is not supported: one sentence which names it, and MPI_ERR_UNSUPPORTED_OPERATION. Never inlined, so that the test of the
/// call paths sees where a refusal begins.</summary>
internal static class Refusal
{
    /// <summary>Says the sentence and raises the error on the world's communicator (MPI 9.3).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Raise(string function, string sentence) => Errors.Unsupported(function, sentence);

    /// <summary>Says the sentence and returns the code: for functions whose errors call no communicator's handler (MPI-IO returns errors by default, MPI 14.7;
    /// the tool interface never calls a handler, MPI 15.3.10).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Return(string function, string sentence)
    {
        ProxyHost.Current.Warn($"{function}: {sentence}");
        return Canonical.MPI_ERR_UNSUPPORTED_OPERATION;
    }

    /// <summary>The library below lacks the function, and no other of its functions can stand in for these arguments.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Missing(string function) => Return(function, "the MPI library below does not have this function, or not for counts beyond 2147483647.");
}
