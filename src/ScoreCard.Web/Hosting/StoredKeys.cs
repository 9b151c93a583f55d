using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using ScoreCard.Core.Store;

namespace ScoreCard.Web.Hosting;

/// <summary>Keeps the keys of data protection in the store, where every node finds them.</summary>
internal sealed class StoredKeys(KeyStore keys) : IXmlRepository
{
    // The framework asks at start and when a key is made, and cannot wait asynchronously.
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.AllAsync().GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
}

internal static class StoredKeysSetup
{
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("ScoreCard");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(services.GetRequiredService<KeyStore>())));
    }
}
