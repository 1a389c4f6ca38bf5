// The options that launch and restart have in common.

using System;
using System.CommandLine;
using Mana.UpperHalf;

namespace Mana.CommandLine;

/// <summary>Options of the commands that start jobs.</summary>
internal sealed class JobCommandOptions
{
    private readonly Option<int?> _ranks = new("--ranks", "-n") { Description = "Number of ranks." };
    private readonly Option<int> _perHost = new("--ppn") { Description = "Ranks per host." };
    private readonly Option<string> _mpi = new("--mpi") { Description = "mpich, openmpi, or the path of an installation or library; otherwise the program's or the checkpoint's.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _hosts = new("--hosts") { Description = "Hosts with the ranks they take: a:2,b:2.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _directory = new("--dir") { Description = $"Directory of the checkpoints; otherwise {JobCommands.DefaultDirectory}, for a restart where the checkpoint lies.", DefaultValueFactory = _ => "" };
    private readonly Option<double> _interval = CreateInterval();
    private readonly Option<int> _keep = CreateKeep();
    private readonly Option<string> _agent = new("--launcher-agent") { Description = "Script that stands in for ssh.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _interface = new("--interface") { Description = "Network interface between the hosts.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _address = new("--coordinator-address") { Description = "Address under which the other hosts reach this one.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _extra = new("--mpi-args") { Description = "More arguments for the launcher, separated by blanks.", DefaultValueFactory = _ => "" };

    /// <summary>Seconds between checkpoints.</summary>
    public static Option<double> CreateInterval() => new("--interval") { Description = "Seconds between checkpoints; otherwise only on request." };

    /// <summary>Whole checkpoints to keep.</summary>
    public static Option<int> CreateKeep()
    {
        var keep = new Option<int>("--keep") { Description = "Whole checkpoints to keep.", DefaultValueFactory = _ => CheckpointDirectory.DefaultRetention };
        keep.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int value) && value < 1)
            {
                result.AddError("At least one checkpoint must be kept.");
            }
        });
        return keep;
    }

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_ranks);
        command.Options.Add(_perHost);
        command.Options.Add(_mpi);
        command.Options.Add(_hosts);
        command.Options.Add(_directory);
        command.Options.Add(_interval);
        command.Options.Add(_keep);
        command.Options.Add(_agent);
        command.Options.Add(_interface);
        command.Options.Add(_address);
        command.Options.Add(_extra);
    }

    /// <summary>Reads the options.</summary>
    public JobArguments Read(ParseResult parsed) => new()
    {
        Ranks = parsed.GetValue(_ranks),
        RanksPerHost = parsed.GetValue(_perHost),
        Mpi = parsed.GetValue(_mpi)!,
        Hosts = parsed.GetValue(_hosts)!,
        Directory = parsed.GetValue(_directory)!,
        IntervalSeconds = parsed.GetValue(_interval),
        Retention = parsed.GetValue(_keep),
        LauncherAgent = parsed.GetValue(_agent)!,
        NetworkInterface = parsed.GetValue(_interface)!,
        CoordinatorAddress = parsed.GetValue(_address)!,
        ExtraArguments = parsed.GetValue(_extra)!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };
}
