using System.Reflection;
using ScoreCard.Core.Store;
using Xunit.Sdk;
using Xunit.v3;

namespace ScoreCard.Tests;

/// <summary>Gives a theory each engine in turn, as its first argument; one that is not configured shows as skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEachEngineAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([Row(StoreEngine.Sqlite), Row(StoreEngine.SqlServer)]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private static TheoryDataRow<StoreEngine> Row(StoreEngine engine) => new(engine)
    {
        Skip = engine == StoreEngine.SqlServer && TestDatabase.Server is null ? TestDatabase.Skipped : null,
    };
}
