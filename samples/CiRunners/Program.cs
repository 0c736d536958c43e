using CiRunners;
using Plimsoll;

return ManifestApp.Run(args, app =>
{
    app.AddRange(RiskyRunner.Objects());
    app.AddRange(MendedRunner.Objects());
});
