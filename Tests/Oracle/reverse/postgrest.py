"""From postgrest's sync half to its async half: what waits for the server."""

import deprecation
import httpx
import postgrest.base_request_builder

promote = "always"

make_async = [
    httpx.Client.__enter__,
    httpx.Client.close,
    # Both halves share it: it hands on what the client gives.
    postgrest.base_request_builder.RequestConfig.send,
]

# It hands on what the function gives.
takes_coroutines = [deprecation.deprecated]
