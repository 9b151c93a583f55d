#pragma warning disable CS1591, CA1018

namespace Microsoft.SqlServer.Server;

public enum DataAccessKind
{
    None = 0,
    Read = 1,
}

public enum SystemDataAccessKind
{
    None = 0,
    Read = 1,
}

public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}

public interface IBinarySerialize
{
    void Read(System.IO.BinaryReader r);

    void Write(System.IO.BinaryWriter w);
}

public sealed class InvalidUdtException : System.SystemException
{
    public InvalidUdtException()
    {
    }

    public InvalidUdtException(string message)
        : base(message)
    {
    }

    public InvalidUdtException(string message, System.Exception innerException)
        : base(message, innerException)
    {
    }

    public static InvalidUdtException Create(System.Type udtType, string resourceReason)
        => new($"'{udtType}' is an invalid user-defined type: {resourceReason}");
}

public class SqlFacetAttribute : System.Attribute
{
    public bool IsFixedLength { get; set; }

    public int MaxSize { get; set; }

    public int Precision { get; set; }

    public int Scale { get; set; }

    public bool IsNullable { get; set; }
}

public class SqlFunctionAttribute : System.Attribute
{
    public bool IsDeterministic { get; set; }

    public DataAccessKind DataAccess { get; set; }

    public SystemDataAccessKind SystemDataAccess { get; set; }

    public bool IsPrecise { get; set; }

    public string? Name { get; set; }

    public string? TableDefinition { get; set; }

    public string? FillRowMethodName { get; set; }
}

public sealed class SqlMethodAttribute : SqlFunctionAttribute
{
    public bool OnNullCall { get; set; } = true;

    public bool IsMutator { get; set; }

    public bool InvokeIfReceiverIsNull { get; set; }
}

public sealed class SqlUserDefinedAggregateAttribute(Format format) : System.Attribute
{
    public const int MaxByteSizeValue = 8000;

    public Format Format { get; } = format;

    public int MaxByteSize { get; set; }

    public bool IsInvariantToDuplicates { get; set; }

    public bool IsInvariantToNulls { get; set; }

    public bool IsInvariantToOrder { get; set; } = true;

    public bool IsNullIfEmpty { get; set; }

    public string? Name { get; set; }
}

public sealed class SqlUserDefinedTypeAttribute(Format format) : System.Attribute
{
    public Format Format { get; } = format;

    public int MaxByteSize { get; set; }

    public bool IsFixedLength { get; set; }

    public bool IsByteOrdered { get; set; }

    public string? ValidationMethodName { get; set; }

    public string? Name { get; set; }
}
