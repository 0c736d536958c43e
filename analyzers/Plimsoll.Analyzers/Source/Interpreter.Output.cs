using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // What one object takes up in one run of a function is output together. A static method makes output of what it is given alone.
    private void Emit(Value value, IOperation? call)
    {
        if (value is not NodeValue reference || call is not IInvocationOperation { Instance: not null } || _state.Find(reference.Id) is not { } node)
        {
            return;
        }

        if (!node.IsPlain)
        {
            _state.Writable(reference.Id).Emission = _run;
            return;
        }

        foreach (var entry in node.Entries)
        {
            if (entry.Value is NodeValue item)
            {
                _state.Writable(item.Id).Emission = _run;
            }
        }
    }
}
