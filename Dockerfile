FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
# The public feed has every package: build/README.md.
RUN dotnet publish src/ScoreCard.Web -c Release -p:CuratedFeed=false -o /out/web \
    && dotnet publish src/ScoreCard.Cli -c Release -p:CuratedFeed=false -o /out/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out/web .
COPY --from=build /out/cli cli
# A user without rights, which the base image brings.
USER $APP_UID
# Not on loopback: only the ports that are published reach a container.
ENV ASPNETCORE_URLS=http://+:8080 ASPNETCORE_HTTP_PORTS=
EXPOSE 8080
ENTRYPOINT ["dotnet", "ScoreCard.Web.dll"]
