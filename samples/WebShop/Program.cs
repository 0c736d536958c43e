using Plimsoll;
using WebShop;

return ManifestApp.Run(args, app =>
{
    app.AddRange(Shop.Objects(app.Is("prod")));
    app.AddRange(RiskySearch.Objects());
    app.AddRange(MendedSearch.Objects());
});
