using System.Runtime.CompilerServices;

// Without it the one call of the system would be compiled at every start.
[assembly: DisableRuntimeMarshalling]
