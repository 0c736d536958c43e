using NodeAgent;
using Plimsoll;

return ManifestApp.Run(args, app =>
{
    app.AddRange(RiskyTuner.Objects());
    app.AddRange(MendedTuner.Objects());
});
