namespace Mana.StubGenerator;

internal static class Program
{
    private static int Main() => 2;
}
