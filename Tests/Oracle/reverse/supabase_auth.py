"""From supabase_auth's sync half to its async half: what waits for the server, or for what keeps a session."""

import httpx
import supabase_auth._sync.storage
import supabase_auth.timer

promote = "always"

make_async = [
    httpx.Client.__enter__,
    httpx.Client.close,
    httpx.Client.request,
    supabase_auth._sync.storage.SyncSupportedStorage.get_item,
    supabase_auth._sync.storage.SyncSupportedStorage.remove_item,
    supabase_auth._sync.storage.SyncSupportedStorage.set_item,
]

# It looks whether it gets a coroutine function, and makes a task then.
takes_coroutines = [supabase_auth.timer.Timer]
