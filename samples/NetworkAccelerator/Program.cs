using NetworkAccelerator;
using Plimsoll;

return ManifestApp.Run(args, app =>
{
    app.AddRange(RiskyAccelerator.Objects());
    app.AddRange(MendedAccelerator.Objects());
});
