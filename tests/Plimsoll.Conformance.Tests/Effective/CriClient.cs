using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Plimsoll.Documents;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Calls the runtime service of a container engine: gRPC over HTTP/2 over a Unix socket.</summary>
internal sealed class CriClient : IDisposable
{
    private readonly HttpClient _http;

    public CriClient(string socket) => _http = new(new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellation) =>
        {
            var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellation);
            return new NetworkStream(connection, ownsSocket: true);
        },
    })
    {
        BaseAddress = new("http://localhost/"),
        Timeout = TimeSpan.FromSeconds(60),
    };

    public void Dispose() => _http.Dispose();

    /// <summary>Sends a message and gives the answer.</summary>
    /// <exception cref="CriException">The engine refused.</exception>
    public async Task<byte[]> Call(string method, string type, ConfigNode message)
    {
        var body = ProtoWriter.Write(type, message);
        var frame = new byte[5 + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), body.Length);
        body.CopyTo(frame, 5);
        using var request = new HttpRequestMessage(HttpMethod.Post, "runtime.v1.RuntimeService/" + method)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(frame),
        };
        request.Content.Headers.ContentType = new("application/grpc");
        request.Headers.TE.Add(new("trailers"));
        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        var status = Header(response, "grpc-status");
        return status == "0" && answer.Length >= 5 ? answer[5..] : throw new CriException($"{method}: {Uri.UnescapeDataString(Header(response, "grpc-message"))} (status {status})");
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.TrailingHeaders.TryGetValues(name, out var values) || response.Headers.TryGetValues(name, out values) ? values.First() : "";
}
