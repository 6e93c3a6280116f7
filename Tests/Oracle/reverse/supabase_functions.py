"""From supabase_functions's sync half to its async half: what waits for the server."""

import httpx

promote = "always"

make_async = [
    httpx.Client.__enter__,
    httpx.Client.close,
    httpx.Client.request,
]
