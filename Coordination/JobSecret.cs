// The job's secret and the two proofs made with it. Both sides prove that they know it, over random bytes of both, so that neither a
// stranger on the network nor a recorded conversation can pass for a rank or for the coordinator.

using System;
using System.Buffers;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.Coordination;

/// <summary>Creates secrets and proofs.</summary>
public static class JobSecret
{
    /// <summary>Bytes of a nonce and of a secret.</summary>
    public const int NonceBytes = 32;

    private const string RankRole = "mana rank 1";
    private const string CoordinatorRole = "mana coordinator 1";

    /// <summary>A new secret as hexadecimal digits.</summary>
    public static string Create() => Convert.ToHexStringLower(RandomBytes(NonceBytes));

    /// <summary>Random bytes of the kernel.</summary>
    public static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        using FileStream source = File.OpenRead("/dev/urandom");
        source.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Proof of a rank: it covers both nonces and everything that the greeting says.</summary>
    public static byte[] ProofOfRank(string secret, byte[] coordinatorNonce, Hello hello)
    {
        var message = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(message);
        writer.Write(RankRole);
        writer.Write(coordinatorNonce);
        writer.Write(hello.Nonce);
        writer.Write(hello.JobId);
        writer.Write(hello.Rank);
        writer.Write(hello.WorldSize);
        writer.Write(hello.ProcessId);
        writer.Write(hello.Host);
        writer.Write(hello.MpiLibrary);
        writer.Write(hello.Program);
        writer.Flush();
        return Sha256.Hmac(Encoding.UTF8.GetBytes(secret), message.WrittenSpan);
    }

    /// <summary>Proof of the coordinator: it covers both nonces.</summary>
    public static byte[] ProofOfCoordinator(string secret, byte[] coordinatorNonce, byte[] rankNonce)
    {
        var message = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(message);
        writer.Write(CoordinatorRole);
        writer.Write(rankNonce);
        writer.Write(coordinatorNonce);
        writer.Flush();
        return Sha256.Hmac(Encoding.UTF8.GetBytes(secret), message.WrittenSpan);
    }

    /// <summary>Compares proofs in a time that does not depend on where they differ.</summary>
    public static bool Matches(ReadOnlySpan<byte> proof, ReadOnlySpan<byte> expected) => CryptographicOperations.FixedTimeEquals(proof, expected);
}
