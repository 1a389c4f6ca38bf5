// The unit tests see what other assemblies do not.

using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Mana.Tests.Unit")]
