using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Runs one member abstractly and collects the configuration objects that it builds. Its rules:
/// <list type="number">
/// <item>An operation that is not listed evaluates its children, forgets every node they yield and is unknown: new syntax degrades to silence.</item>
/// <item>Where code of the program may run without a call to it, nothing that it could have kept stays known (<c>RunUnseen</c>).</item>
/// <item>After a call that cannot be followed nothing that it could reach keeps a known value.</item>
/// <item>Absence is known only on a closed node: created here, never forgotten, without unknown keys.</item>
/// <item>A join never invents a combination; when in doubt it widens to unknown.</item>
/// <item>Operands are evaluated into locals before the state is touched.</item>
/// <item>No exception but cancellation and the bound leaves it.</item>
/// </list>
/// </summary>
internal sealed partial class Interpreter : OperationVisitor<object?, Value>
{
    private const int MaxOperations = 20_000;
    private const int MaxNodes = 4_000;
    private const int MaxCallDepth = 8;
    private const int MaxFrames = 24;

    private readonly SourceModel _model;
    private readonly WireNames _names;
    private readonly Bounds _bounds;
    private readonly CancellationToken _cancellation;
    private readonly List<Frame> _frames = [];
    private readonly List<WriteSite> _sites = new(128);
    private readonly HashSet<INamedTypeSymbol> _rewritten;
    private HashSet<ISymbol>? _volatile;
    private int? _attaching;
    private readonly Func<int> _nextOwner;
    private readonly List<State> _throws = [];
    private State _state = new();
    private int _tries;
    private int _callDepth;
    private int _owners;
    private int _operations;
    private int _depth;
    private int _nodes;
    private int _joins;
    private int _run = 1;
    private int _runs = 1;
    private Value _implicitReceiver = Value.Unknown;
    private Value _conditionalReceiver = Value.Unknown;

    /// <summary>Makes a run.</summary>
    /// <param name="model">What is known of the compilation.</param>
    /// <param name="bounds">Takes in the bounds that the run hits.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <param name="rewritten">The types of objects that earlier runs saw handed to code that may set anything; the run adds to it.</param>
    public Interpreter(SourceModel model, Bounds bounds, CancellationToken cancellation, HashSet<INamedTypeSymbol>? rewritten = null)
    {
        _rewritten = rewritten ?? new(SymbolEqualityComparer.Default);
        _model = model;
        _bounds = bounds;
        _names = model.Names;
        _cancellation = cancellation;
        _nextOwner = () => ++_owners;
    }

    /// <summary>Every place that wrote something, in order; the first one has the number 1.</summary>
    public IReadOnlyList<WriteSite> Sites => _sites;

    /// <summary>Runs the blocks of one member, and returns what is known at its end.</summary>
    /// <exception cref="AnalysisBoundException">The member is too large to follow.</exception>
    public State Run(IReadOnlyList<IOperation> blocks, ISymbol owner)
    {
        _blocks = blocks;
        foreach (var block in blocks)
        {
            if (block.Kind == OperationKind.Attribute)
            {
                // It is not made when the member runs.
                continue;
            }

            var frame = new Frame(owner, null, isCall: owner is IMethodSymbol);
            Enter(frame);
            var value = Eval(block);
            if (block is ISymbolInitializerOperation)
            {
                Keep(value, owner);
            }

            Mark(Items(Complete(frame)), Sharing.Aliased | Sharing.Returned);
            Leave();
        }

        return _state;
    }

    // What is set once and for all is like what a member returns: who names the field or property has it.
    private void Keep(Value value, ISymbol member)
    {
        if (OnlyEmitted.IsSetOnce(member))
        {
            HandOut(value);
            Mark(Items(value), Sharing.Aliased | Sharing.Returned);
        }
        else
        {
            Store(value);
        }
    }

    public override Value DefaultVisit(IOperation operation, object? argument)
    {
        foreach (var child in operation.ChildOperations)
        {
            var value = Eval(child);
            ForgetAll(value);
            Invalidate(child);
            if (operation.Kind == OperationKind.DynamicInvocation)
            {
                HandOut(value);
            }
        }

        RunUnseen();
        return Value.Unknown;
    }

    private Frame Top => _frames[_frames.Count - 1];

    /// <summary>Evaluates an expression or runs a statement.</summary>
    public Value Eval(IOperation? operation)
    {
        if (operation is null || _state.IsDead)
        {
            return Value.Unknown;
        }

        Count();
        if (++_depth % 4 == 0)
        {
            EnsureStack();
        }

        var value = Evaluate(operation);
        _depth--;
        return value;
    }

    // What configuration mostly consists of is told apart by its kind: neither is it asked for a constant, nor does it have to call back.
    private Value Evaluate(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                return VisitInvocation((IInvocationOperation)operation, null);
            case OperationKind.ParameterReference:
                return VisitParameterReference((IParameterReferenceOperation)operation, null);
            case OperationKind.DelegateCreation:
                return VisitDelegateCreation((IDelegateCreationOperation)operation, null);
            case OperationKind.AnonymousFunction:
                return VisitAnonymousFunction((IAnonymousFunctionOperation)operation, null);
            case OperationKind.PropertyReference:
                return VisitPropertyReference((IPropertyReferenceOperation)operation, null);
            case OperationKind.Literal:
                return Literal(operation);
            case OperationKind.None:
                // The visitor of the compiler leaves out what has no kind, such as "fixed" and the elements of a pointer.
                return DefaultVisit(operation, null);
        }

        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return Constant(operation, constant.Value);
        }

        return operation.Kind == OperationKind.Conversion
            ? VisitConversion((IConversionOperation)operation, null)
            : operation.Accept(this, null) ?? Value.Unknown;
    }

    private void Count()
    {
        // Every operation would ask; some microseconds later is soon enough.
        if (_operations % 64 == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        if (++_operations > MaxOperations)
        {
            throw new AnalysisBoundException("operations");
        }
    }

    // A stack that is used up would end the compiler itself; some steps of the way down are safe without asking again.
    private static void EnsureStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new AnalysisBoundException("nesting");
        }
    }

    private Value Constant(IOperation operation, object? value)
    {
        if (value is null)
        {
            return Value.Null;
        }

        if (operation.Type is not { } type)
        {
            return Value.Unknown;
        }

        if (type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_String) or SpecialType.System_Boolean)
        {
            return new ConstantValue(value);
        }

        return type.TypeKind != TypeKind.Enum ? Value.Unknown
            : (operation is IFieldReferenceOperation { Field: var field } ? _names.ConstantOf(field) : null) ?? new ConstantValue(new EnumConstant(type, value));
    }

    // A text is read where it stands: the compiler holds those of its constants by weak references, each of which is dear to make.
    private static Value Literal(IOperation operation)
    {
        if (operation.Syntax is LiteralExpressionSyntax { Token.Value: { } written and (string or int or bool) })
        {
            return new ConstantValue(written);
        }

        if (operation.Syntax is InterpolatedStringTextSyntax { TextToken.ValueText: var part })
        {
            return new ConstantValue(part);
        }

        return operation.ConstantValue is not { HasValue: true, Value: not char } constant ? Value.Unknown
            : constant.Value is null ? Value.Null
            : new ConstantValue(constant.Value);
    }

    private WriteSite Site(SyntaxNode syntax, WriteKind kind, ISymbol? target = null)
    {
        var site = new WriteSite(_sites.Count + 1, syntax, kind, target, Top.Caller);
        _sites.Add(site);
        return site;
    }

    /// <summary>A body that is being run.</summary>
    private sealed class Frame(ISymbol? member, SyntaxNode? caller, bool isCall)
    {
        /// <summary>The method, for recursion.</summary>
        public ISymbol? Member { get; } = member;

        /// <summary>The call in the analysed member through which a helper was entered; null in that member itself and its lambdas.</summary>
        public SyntaxNode? Caller { get; } = caller;

        /// <summary>The method as it was called, if it has parameters of type.</summary>
        public IMethodSymbol? Called { get; init; }

        /// <summary>What <c>this</c> is.</summary>
        public Value This { get; init; } = Value.Unknown;

        /// <summary>The list that takes what an iterator yields, if all of it is taken.</summary>
        public NodeValue? Items { get; init; }

        /// <summary>What is done with each item that an iterator yields, if it is gone through one by one.</summary>
        public Action<Value>? Taken { get; init; }

        /// <summary>The body of a helper or lambda; null in the analysed member itself.</summary>
        public IOperation? Body { get; set; }

        /// <summary>How many branches were open when it was entered.</summary>
        public int Branches { get; set; }

        /// <summary>Whether it is the body of a method or property, not of a lambda, nor of one that calls itself.</summary>
        public bool IsCall { get; } = isCall;

        /// <summary>The states and values with which the body is left.</summary>
        public List<(State State, Value Value)> Returns => _returns ??= new(1);

        /// <summary>The states that jump to a label.</summary>
        public List<(ILabelSymbol Label, State State)> Jumps => _jumps ??= [];

        private List<(State State, Value Value)>? _returns;
        private List<(ILabelSymbol Label, State State)>? _jumps;
    }
}
