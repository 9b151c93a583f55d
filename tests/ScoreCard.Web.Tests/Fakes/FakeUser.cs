using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace ScoreCard.Web.Tests.Fakes;

/// <summary>Who is at the page.</summary>
public sealed class FakeUser : AuthenticationStateProvider
{
    /// <summary>Null where nobody signs in.</summary>
    public string? Name { get; set; }

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new ClaimsPrincipal(
        Name is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Name, Name)], "Negotiate"))));
}
