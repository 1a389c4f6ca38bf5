// The command line of `mana`: three verbs that anyone remembers - launch, checkpoint, restart - and those around them.

using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Mana.UpperHalf;

namespace Mana.CommandLine;

internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        var root = new RootCommand("Transparent checkpoint and restart of unmodified MPI programs, across MPI libraries.")
        {
            Launch(), Checkpoint(), Status(), Restart(), Inspect(), Check(), Run(), Coordinator(), Support(),
        };
        try
        {
            // A program's own arguments may begin with '@'; they are nobody's response files.
            ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                throw new CommandException($"{parsed.Errors[0].Message.TrimEnd('.')}. See: mana {Named(parsed)}--help", CommandException.Usage);
            }

            // Signals of a running job go to its launcher, not to the framework's own handling of Ctrl-C.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }).ConfigureAwait(false);
        }
        catch (CommandException exception)
        {
            Output.Announce(exception.Message);
            return exception.ExitCode;
        }
        catch (Exception exception) when (exception is ImageException or IOException or UnauthorizedAccessException)
        {
            Output.Announce(exception.Message);
            return CommandException.Failure;
        }
    }

    private static string Named(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static Command Launch()
    {
        var options = new JobCommandOptions();
        var program = new Argument<string[]>("program") { Description = "The program and its arguments, after --.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("launch", "Start an MPI program that can be checkpointed.") { program };
        options.AddTo(command);
        command.SetAction((parsed, _) => JobCommands.Launch(options.Read(parsed), parsed.GetValue(program) ?? []));
        return command;
    }

    private static Command Restart()
    {
        var options = new JobCommandOptions();
        var directory = new Argument<string>("directory") { Description = "A checkpoint, or the directory of a job: its newest whole checkpoint." };
        var command = new Command("restart", "Go on from a checkpoint, over any MPI.") { directory };
        options.AddTo(command);
        command.SetAction((parsed, _) => JobCommands.Restart(options.Read(parsed), parsed.GetValue(directory)!));
        return command;
    }

    private static Command Checkpoint()
    {
        var job = new Argument<string>("job") { Description = "The job's identifier or the directory of its checkpoints; not needed when one job runs.", Arity = ArgumentArity.ZeroOrOne };
        var stop = new Option<bool>("--stop") { Description = "End the job after the checkpoint." };
        var timeout = new Option<double>("--timeout") { Description = "Give up after so many seconds." };
        Option<string> directory = JobDirectory();
        var command = new Command("checkpoint", "Take a checkpoint of a running job.") { job, directory, stop, timeout };
        command.SetAction(parsed => LocalCommands.Checkpoint(parsed.GetValue(directory) ?? parsed.GetValue(job) ?? "", parsed.GetValue(stop), parsed.GetValue(timeout)));
        return command;
    }

    private static Command Status()
    {
        var job = new Argument<string>("job") { Description = "The job's identifier or the directory of its checkpoints; all jobs when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> directory = JobDirectory();
        var command = new Command("status", "Show the running jobs of this host.") { job, directory };
        command.SetAction(parsed => LocalCommands.Status(parsed.GetValue(directory) ?? parsed.GetValue(job) ?? ""));
        return command;
    }

    private static Command Inspect()
    {
        var path = new Argument<string>("path") { Description = "A checkpoint, the directory of a job, or the image of a rank." };
        var verify = new Option<bool>("--verify") { Description = "Read everything and compare the checksums." };
        var all = new Option<bool>("--all") { Description = "List every region of an image." };
        var command = new Command("inspect", "Show what a checkpoint holds.") { path, verify, all };
        command.SetAction(parsed => InspectCommand.Run(parsed.GetValue(path)!, parsed.GetValue(verify), parsed.GetValue(all)));
        return command;
    }

    private static Command Check()
    {
        var directory = new Option<string>("--dir") { Description = "Directory that is to hold checkpoints.", DefaultValueFactory = _ => "." };
        var command = new Command("check", "Find out whether this host can run Mana.") { directory };
        command.SetAction(parsed => Probe(parsed.GetValue(directory)!));
        return command;
    }

    private static Command Run()
    {
        var mpi = new Option<string>("--mpi") { Description = "mpich, openmpi, or the path of an installation or library; otherwise the launcher's.", DefaultValueFactory = _ => "" };
        var directory = new Option<string>("--dir") { Description = "Directory of the checkpoints.", DefaultValueFactory = _ => "" };
        var program = new Argument<string[]>("program") { Description = "The program and its arguments, after --.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("run", "Be one rank, under a launcher of your own: srun -n 4 mana run -- PROGRAM.") { mpi, directory, program };
        command.SetAction(parsed => JobCommands.Run(parsed.GetValue(mpi)!, parsed.GetValue(directory)!, parsed.GetValue(program) ?? []));
        return command;
    }

    private static Command Coordinator()
    {
        var job = new Option<string>("--job") { Description = "Identifier of the job; otherwise a new one.", DefaultValueFactory = _ => "" };
        var directory = new Option<string>("--dir") { Description = "Directory of the checkpoints.", DefaultValueFactory = _ => JobCommands.DefaultDirectory };
        Option<double> interval = JobCommandOptions.CreateInterval();
        Option<int> keep = JobCommandOptions.CreateKeep();
        var detach = new Option<bool>(JobCommands.DetachOption) { Description = "Run it as a process of its own, which is nobody's child." };
        var command = new Command("coordinator", "Run a coordinator alone; prints 'JOB ADDRESSES SECRET' and ends with the job.") { job, directory, interval, keep, detach };
        command.SetAction((parsed, _) => parsed.GetValue(detach) ? Task.FromResult(JobCommands.Detach()) : JobCommands.Coordinate(parsed.GetValue(job)!, parsed.GetValue(directory)!, parsed.GetValue(interval), parsed.GetValue(keep)));
        return command;
    }

    private static Command Support()
    {
        var what = new Argument<string>("what") { Description = "mpi or syscalls." };
        var command = new Command("support", "Show which MPI functions or system calls are supported.") { what };
        command.SetAction(parsed => SupportCommand.Run(parsed.GetValue(what)!));
        return command;
    }

    private static Option<string> JobDirectory() => new("--dir") { Description = "The job that keeps its checkpoints in this directory." };

    private static int Probe(string directory)
    {
        bool missing = false;
        foreach (ProbeLine line in HostProbe.Run(directory))
        {
            missing |= line.Result == ProbeResult.Missing;
            Output.Line($"{line.Result switch { ProbeResult.Good => "ok     ", ProbeResult.Note => "note   ", _ => "missing" }}  {line.Sentence}");
        }

        return missing ? CommandException.Failure : 0;
    }
}
