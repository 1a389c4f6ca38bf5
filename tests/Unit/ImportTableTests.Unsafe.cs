// An import of a loaded library is replaced: one of the runtime's own native library, whose table of addresses is only read once it is bound.
using System.IO;
using System.Runtime.InteropServices;
using Mana.MpiProxy;
using Xunit;

namespace Mana.Tests.Unit;

public unsafe class ImportTableTests
{
    private const int Instead = 4711;

    [Fact]
    public void An_imported_function_is_replaced_and_put_back()
    {
        nint library = NativeLibrary.Load(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.so"));
        var session = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(library, "SystemNative_GetSid");
        nint other = (nint)(delegate* unmanaged<int, int>)&Answer;
        int real = session(0);

        nint before = ImportTable.Replace(library, "getsid", other);
        Assert.NotEqual(0, before);
        Assert.Equal(Instead, session(0));
        Assert.Equal(other, ImportTable.Replace(library, "getsid", before));
        Assert.Equal(real, session(0));
    }

    [Fact]
    public void What_a_library_does_not_import_is_not_replaced()
    {
        nint library = NativeLibrary.Load(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.so"));
        Assert.Equal(0, ImportTable.Replace(library, "no_such_function", 1));
    }

    [UnmanagedCallersOnly]
    private static int Answer(int process) => Instead;
}
