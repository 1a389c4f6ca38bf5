// Tests look at the kernel's tables.
using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Mana.Unit")]
