"""From hishel's sync half to its async half: what waits for a server, or for what stores answers."""

import hishel._core._storages._sync_base
import hishel._utils
import httpx
import redis

promote = "always"

make_async = [
    hishel._core._storages._sync_base.BaseStorage.close,
    hishel._core._storages._sync_base.BaseStorage.create_entry,
    hishel._core._storages._sync_base.BaseStorage.get_entries,
    hishel._core._storages._sync_base.BaseStorage.remove_entry,
    hishel._core._storages._sync_base.BaseStorage.update_headers,
    hishel._utils.make_sync_iterator,
    httpx.BaseTransport.close,
    httpx.BaseTransport.handle_request,
    httpx.Response.close,
    httpx.Response.iter_raw,
    httpx.Response.read,
    redis.Pipeline.__enter__,
    redis.Pipeline.execute,
    redis.Pipeline.exists,
    redis.Pipeline.llen,
    redis.Pipeline.pttl,
    redis.Pipeline.watch,
    redis.Redis.close,
    redis.Redis.delete,
    redis.Redis.get,
    redis.Redis.lindex,
    redis.Redis.llen,
    redis.Redis.pexpire,
    redis.Redis.set,
    redis.Redis.zrangebyscore,
    redis.Redis.zrem,
]
