using BackupAndRestore;
using Plimsoll;

return ManifestApp.Run(args, app =>
{
    app.AddRange(Storage.Objects());
    app.AddRange(RiskyRestore.Objects());
    app.AddRange(MendedRestore.Objects());
});
