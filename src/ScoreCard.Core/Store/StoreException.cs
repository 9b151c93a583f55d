namespace ScoreCard.Core.Store;

/// <summary>The store cannot be used; the message is one sentence for the person who can act, without secrets.</summary>
public class StoreException(string message, Exception? inner = null) : RefusalException(message, inner);

/// <summary>The store answers, but failed at one statement (it took too long, a sum was too large): others may well succeed.</summary>
public sealed class StatementException(string message, Exception? inner = null) : StoreException(message, inner);
