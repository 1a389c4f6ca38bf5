namespace Mana.Rank;

internal static class Program
{
    private static int Main() => 2;
}
