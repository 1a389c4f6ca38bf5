// The record of one signal disposition of the application.
namespace Mana.UpperHalf;

/// <summary>A disposition as the application set it with rt_sigaction(2).</summary>
public sealed class SignalActionImage
{
    public int Signal;

    /// <summary>0 default, 1 ignored, else the address of the handler.</summary>
    public ulong Handler;
    public ulong Flags;
    public ulong Restorer;
    public ulong Mask;
}
