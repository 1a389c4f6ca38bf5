using System.Runtime.Versioning;
using Xunit;

[assembly: SupportedOSPlatform("linux")]

// Every test starts several processes which want the processors for themselves; two at a time would measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
