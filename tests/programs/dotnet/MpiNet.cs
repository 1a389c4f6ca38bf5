// A program on the .NET runtime that calls MPI through the package MPI.NET. Like the C programs beside it, it knows nothing of Mana, checks its own data
// in every step, says on standard error when its loop runs, and prints one line that depends on its option and the number of ranks only.
//     mpinet [--steps N]
// MPI.NET is compiled for Microsoft's MPI, whose numbers are MPICH's; so this is a program of MPICH's binary interface. Its messages of objects
// (strings, classes) need a serializer which .NET does not have any more: here are messages of numbers only, as MPI itself has them.

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using MPI;

namespace Mana.Tests.Programs;

internal static class MpiNet
{
    private const string LibraryOfPackage = "msmpi.dll";
    private const string Library = "libmpich.so.12";
    private const int Elements = 500;
    private const int Tag = 7;
    private const int SmallTag = 8;

    private static int Main(string[] arguments)
    {
        int steps = arguments is ["--steps", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 50;
        NativeLibrary.SetDllImportResolver(typeof(Communicator).Assembly, static (name, assembly, path) =>
            name == LibraryOfPackage ? NativeLibrary.Load(Library, assembly, path) : 0);
        using var environment = new MPI.Environment(ref arguments);
        Intracommunicator world = Communicator.world;
        try
        {
            world.Barrier();
            if (world.Rank == 0)
            {
                Say(2, "mpinet: running");
            }

            ulong sum = 0;
            for (int step = 0; step < steps; step++)
            {
                sum = Checksum(Checksum(sum, Exchange(world, step)), Together(world, step));
            }

            ulong[] all = world.Gather(sum, 0);
            if (world.Rank == 0)
            {
                Say(1, $"mpinet ok ranks={world.Size} steps={steps} sum={all.Aggregate(0UL, Checksum):x16}");
            }

            return 0;
        }
        catch (InvalidDataException exception)
        {
            Say(2, $"mpinet: rank {world.Rank}: {exception.Message}");
            MPI.Environment.Abort(3);
            return 3;
        }
    }

    // Open MPI gives ranks a terminal, to which the console would send control sequences first.
    private static void Say(int descriptor, string line)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(line + "\n");
        _ = Write(descriptor, bytes, (nuint)bytes.Length);
    }

    [DllImport("libc", EntryPoint = "write")]
    private static extern nint Write(int descriptor, byte[] bytes, nuint length);

    /// <summary>Sends to the right and receives from the left, once blocking and once not.</summary>
    private static ulong Exchange(Intracommunicator world, int step)
    {
        int right = (world.Rank + 1) % world.Size;
        int left = (world.Rank + world.Size - 1) % world.Size;
        ulong[] received = new ulong[Elements];
        world.SendReceive(Values(world.Rank, step), right, Tag, left, Tag, ref received, out CompletedStatus status);
        Equal(left, status.Source, "the source of the message");
        Equal(Tag, status.Tag, "the tag of the message");
        Equal(Elements, status.Count(typeof(ulong)) ?? -1, "the number of elements");
        if (!received.AsSpan().SequenceEqual(Values(left, step)))
        {
            throw new InvalidDataException($"the message of step {step} is not what rank {left} sent");
        }

        // Single values: the package has a request of its own for them, and waits for both together.
        var requests = new RequestList();
        ReceiveRequest receive = world.ImmediateReceive<double>(Communicator.anySource, SmallTag);
        requests.Add(receive);
        requests.Add(world.ImmediateSend(world.Rank + (step / 4.0), right, SmallTag));
        requests.WaitAll();
        double value = (double)receive.GetValue();
        return value == left + (step / 4.0) ? received.Aggregate(0UL, Checksum) : throw new InvalidDataException($"rank {left} sent {value} in step {step}");
    }

    /// <summary>Collectives: with an operator of MPI, with one of the program, and on a communicator of the program.</summary>
    private static ulong Together(Intracommunicator world, int step)
    {
        int size = world.Size;
        Equal((size * (size - 1) / 2) + (size * step), world.Allreduce(world.Rank + step, Operation<int>.Add), "the sum");
        ulong mixed = world.Allreduce(Value(world.Rank, step, 0), static (a, b) => (a & b) | ((a ^ b) << 1 >> 1));
        ulong root = world.Rank == step % size ? Value(world.Rank, step, 1) : 0;
        world.Broadcast(ref root, step % size);
        Equal((long)Value(step % size, step, 1), (long)root, "what the root sent");
        using var half = (Intracommunicator)world.Split(world.Rank % 2, -world.Rank);
        Equal((size - world.Rank - 1) / 2, half.Rank, "the rank in the half");
        int[] ranks = half.Allgather(world.Rank);
        Equal(world.Rank, ranks[half.Rank], "the own rank among the half's");
        return Checksum(mixed, root);
    }

    private static ulong[] Values(int rank, int step) => [.. Enumerable.Range(0, Elements).Select(index => Value(rank, step, index))];

    // SplitMix64, as in the C programs: looks random, and every rank can compute it for every other.
    private static ulong Value(int rank, int step, int index) => Pattern(Pattern(((ulong)rank * 1000003) + (ulong)step) + (ulong)index);

    private static ulong Pattern(ulong seed)
    {
        seed += 0x9e3779b97f4a7c15;
        seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
        seed = (seed ^ (seed >> 27)) * 0x94d049bb133111eb;
        return seed ^ (seed >> 31);
    }

    private static ulong Checksum(ulong sum, ulong value) => (sum ^ value) * 0x100000001b3;

    private static void Equal(long expected, long actual, string what)
    {
        if (expected != actual)
        {
            throw new InvalidDataException($"{what} is {actual}, expected {expected}");
        }
    }
}
