using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Benchmarks;
using Plimsoll.Rules;
using RuleSet = Plimsoll.Rules.RuleSet;

// What the analyzer costs beside the compiler, warm: the first argument says of how many methods, "rules" as the second prints each rule.
const int Rounds = 8;
var methods = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var turns = methods <= 1000 ? Rounds : 3;
Analysis.Run(Bound(200), Analysis.Full());

// In turn, so that a warmer runtime is nobody's advantage.
var (compiler, full, interpreter) = (double.MaxValue, double.MaxValue, double.MaxValue);
for (var turn = 0; turn < turns; turn++)
{
    compiler = Math.Min(compiler, Clock.Least(1, () => 0, _ => Emit(Sources.Project(methods))));
    full = Math.Min(full, Analysis.Run(Bound(methods), Analysis.Full()));
    interpreter = Math.Min(interpreter, Analysis.Run(Bound(methods), Analysis.Interpreter()));
}

Write($"{methods} methods: compiler {compiler:F0} ms, analyzer {full:F0} ms ({full / compiler:P1}), {full / methods:F3} ms for a method; of that the interpreter {interpreter:F0} ms, rules {full - interpreter:F0} ms");
var objects = Analysis.Objects(Bound(methods));
var walk = Rules(RuleSet.Of());
var schema = Rules(RuleSet.Only("PLM7005")) - walk;
Write($"{objects.Count} objects: the walk without rules {walk:F0} ms, the schema {schema:F0} ms, all rules {Rules(RuleSet.All) - walk - schema:F0} ms, those that need not be asked for {Rules(RuleSet.Default) - walk - schema:F0} ms");

var allocated = GC.GetTotalAllocatedBytes();
var project = Bound(methods);
allocated = GC.GetTotalAllocatedBytes();
Analysis.Run(project, Analysis.Full());
var ours = GC.GetTotalAllocatedBytes() - allocated;
project = Bound(methods);
allocated = GC.GetTotalAllocatedBytes();
Analysis.Run(project, Analysis.Driver());
Write($"memory {(ours - (GC.GetTotalAllocatedBytes() - allocated)) / 1024.0 / methods:F0} KB allocated for a method");

var round = 0;
var edit = Clock.Least(10, () => Sources.Edited(project, round++), edited => Analysis.RunFile(edited, edited.SyntaxTrees[^1], Analysis.Full()));
var bare = Clock.Least(10, () => Sources.Edited(project, round++), edited => Analysis.RunFile(edited, edited.SyntaxTrees[^1], Analysis.Driver()));
Write($"an edit in one method: {edit:F0} ms for its file, {bare:F0} ms without the analyzer");

if (args.Contains("rules"))
{
    foreach (var (id, cost) in RuleList.All.Select(rule => (rule.Info.Id, Cost: Rules(RuleSet.Of(rule)) - walk)).OrderByDescending(pair => pair.Cost).Take(20))
    {
        Write($"{id} {cost:F1} ms");
    }
}

double Rules(RuleSet rules) => Clock.Least(Rounds, () => 0, _ => Analysis.Lint(objects, rules));

static CSharpCompilation Bound(int methods)
{
    var project = Sources.Project(methods);
    var errors = project.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
    return errors.Count == 0 ? project : throw new InvalidOperationException(errors[0].ToString());
}

static void Emit(CSharpCompilation project)
{
    if (!project.Emit(Stream.Null).Success)
    {
        throw new InvalidOperationException("the project does not compile");
    }
}

static void Write(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
