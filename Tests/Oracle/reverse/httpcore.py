"""From httpcore's sync half to its async half: what waits for the network, a lock or an event."""

import httpcore._backends.base
import httpcore._models
import httpcore._synchronization
import httpcore._trace

promote = "always"

make_async = [
    httpcore._backends.base.NetworkBackend.connect_tcp,
    httpcore._backends.base.NetworkBackend.connect_unix_socket,
    httpcore._backends.base.NetworkBackend.sleep,
    httpcore._backends.base.NetworkStream.close,
    httpcore._backends.base.NetworkStream.read,
    httpcore._backends.base.NetworkStream.start_tls,
    httpcore._backends.base.NetworkStream.write,
    httpcore._models.ByteStream.__iter__,
    httpcore._models.Response.close,
    httpcore._models.Response.iter_stream,
    httpcore._models.Stream.__iter__,
    httpcore._models.Stream.close,
    httpcore._synchronization.Event.wait,
    httpcore._synchronization.Lock.__enter__,
    httpcore._synchronization.Semaphore.acquire,
    httpcore._synchronization.Semaphore.release,
    httpcore._trace.Trace.trace,
]
