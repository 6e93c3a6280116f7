"""From psycopg's sync half to its async half: what waits for the server, a lock, a queue or another thread."""

import psycopg._acompat
import psycopg._conninfo_attempts
import psycopg.connection
import psycopg.cursor
import psycopg.waiting
import psycopg_pool._acompat
import psycopg_pool.pool
import psycopg_pool.sched

promote = "always"

make_async = [
    psycopg.waiting.wait,
    psycopg.waiting.wait_conn,
    psycopg._acompat.Lock.__enter__,
    psycopg._acompat.Queue.get,
    psycopg._acompat.Queue.put,
    psycopg._acompat.gather,
    psycopg_pool._acompat.Lock.__enter__,
    psycopg_pool._acompat.Condition.__enter__,
    psycopg_pool._acompat.Condition.wait,
    psycopg_pool._acompat.Event.wait,
    psycopg_pool._acompat.Queue.get,
    psycopg_pool._acompat.gather,
    psycopg_pool._acompat.sleep,
    # It resolves names by `socket`, and the async half by the loop.
    psycopg._conninfo_attempts._resolve_hostnames,
    # Nothing in these waits for anything: they are async because their authors want them to be.
    psycopg.connection.Connection._get_connection_params,
    psycopg.cursor.Cursor.results,
    psycopg.cursor.Cursor.set_result,
    psycopg_pool.pool.MaintenanceTask.tick,
]

# What runs a function in a thread runs a coroutine as a task; a scheduler calls what it is given, and awaits it.
takes_coroutines = [
    psycopg._acompat.spawn,
    psycopg_pool._acompat.spawn,
    psycopg_pool.sched.Scheduler.enter,
]
