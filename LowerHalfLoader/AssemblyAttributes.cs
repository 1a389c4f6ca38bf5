// Tests look at the kernel's tables. Buffers on the stack are not cleared: for large ones that would be a call into the runtime, which
// restricted C# must not make.
using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Mana.Tests.Unit")]
[module: SkipLocalsInit]
