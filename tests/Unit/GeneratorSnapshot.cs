using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Mana.Tests.Unit;

/// <summary>
/// Snapshots in Verify's convention: the expected text is <c>Class.Method.verified.txt</c> beside the test; a difference leaves
/// <c>Class.Method.received.txt</c> there. MANA_ACCEPT_SNAPSHOTS=1 accepts what is received.
/// </summary>
internal static class GeneratorSnapshot
{
    public static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        string verified = stem + ".verified.txt", received = stem + ".received.txt";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("MANA_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}; MANA_ACCEPT_SNAPSHOTS=1 accepts it.\n{text}");
    }
}
