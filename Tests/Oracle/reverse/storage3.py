"""From storage3's sync half to its async half: what waits for the server."""

import deprecation
import httpx

promote = "always"

make_async = [
    httpx.Client.__enter__,
    httpx.Client.close,
    httpx.Client.request,
]

# It hands on what the function gives.
takes_coroutines = [deprecation.deprecated]
