using System.Net;
using System.Net.Sockets;

namespace ScoreCard.Core.Tests.Store;

/// <summary>Stands between a client and a server, and fails as networks do.</summary>
public sealed class TcpProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _host;
    private readonly int _port;
    private readonly List<TcpClient> _open = [];
    private volatile bool _swallowsRequests;
    private volatile bool _swallowsAnswers;

    public TcpProxy(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Ends every connection; new ones are let through.</summary>
    public void Cut()
    {
        lock (_open)
        {
            foreach (var client in _open)
            {
                client.Dispose();
            }

            _open.Clear();
        }

        _swallowsRequests = _swallowsAnswers = false;
    }

    /// <summary>What is sent from now on does not arrive, and the connections end.</summary>
    public void LoseRequests()
    {
        _swallowsRequests = true;
        CutSoon();
    }

    /// <summary>What is sent from now on arrives, but no answer comes back, and the connections end.</summary>
    public void LoseAnswers()
    {
        _swallowsAnswers = true;
        CutSoon();
    }

    public void Dispose()
    {
        _listener.Dispose();
        Cut();
    }

    // Long enough for the server to have done what it was asked.
    private void CutSoon() => _ = Task.Delay(TimeSpan.FromSeconds(1)).ContinueWith(_ => Cut(), TaskScheduler.Default);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                var server = new TcpClient();
                await server.ConnectAsync(_host, _port);
                lock (_open)
                {
                    _open.AddRange([client, server]);
                }

                _ = PumpAsync(client, server, () => _swallowsRequests);
                _ = PumpAsync(server, client, () => _swallowsAnswers);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to, Func<bool> isLost)
    {
        var buffer = new byte[1 << 16];
        try
        {
            int count;
            while ((count = await from.GetStream().ReadAsync(buffer)) > 0)
            {
                if (!isLost())
                {
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
        finally
        {
            to.Close();
        }
    }
}
