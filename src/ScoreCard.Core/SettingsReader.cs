using Microsoft.Extensions.Configuration;

namespace ScoreCard.Core;

/// <summary>Some settings cannot be used; the message lists what is wrong with them, for the person who set them.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : RefusalException(message, inner);

/// <summary>Reads settings, alike for the web app and the command line: a name that means nothing is an error as much as a value that does.</summary>
public static class SettingsReader
{
    /// <exception cref="SettingsException">A setting of the section is not known, or its value cannot be read.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        try
        {
            configuration.GetSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
            return options;
        }
        catch (InvalidOperationException e)
        {
            throw new SettingsException($"The settings in section {section} cannot be used: {e.Message} {e.InnerException?.Message}".TrimEnd(), e);
        }
    }
}
