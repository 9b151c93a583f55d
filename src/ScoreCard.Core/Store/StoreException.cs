namespace ScoreCard.Core.Store;

/// <summary>The store cannot be used; the message is one sentence for the person who can act, without secrets.</summary>
public sealed class StoreException(string message, Exception? inner = null) : RefusalException(message, inner);
