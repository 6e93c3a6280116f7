"""From opensearch-py's sync half to its async half: what waits for the server."""

import opensearchpy.connection.base
import opensearchpy.connection_pool

promote = "always"

make_async = [
    opensearchpy.connection.base.Connection.close,
    opensearchpy.connection.base.Connection.perform_request,
    opensearchpy.connection_pool.ConnectionPool.close,
]
