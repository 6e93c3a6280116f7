"""From pymongo's sync half to its async half: what waits for the server, a lock or a condition."""

import pymongo._csot
import pymongo.lock
import pymongo.network_layer
import pymongo.periodic_executor
import pymongo.pool_shared
import pymongo.synchronous.helpers
import pymongo.synchronous.srv_resolver

promote = "always"

make_async = [
    pymongo.lock.Lock.__enter__,
    pymongo.lock.Lock.acquire,
    pymongo.lock._cond_wait,
    pymongo.network_layer.NetworkingInterface.close,
    pymongo.network_layer.receive_data,
    pymongo.network_layer.receive_message,
    pymongo.network_layer.sendall,
    pymongo.periodic_executor.PeriodicExecutor.join,
    pymongo.pool_shared._configured_socket,
    pymongo.pool_shared._configured_socket_interface,
    pymongo.pool_shared._wrap_socket_tls,
    pymongo.synchronous.helpers._getaddrinfo,
    pymongo.synchronous.srv_resolver._resolve,
]

takes_coroutines = [
    # It looks what it decorates.
    pymongo._csot.apply,
    # It runs its target in a thread; the async half's in a task.
    pymongo.periodic_executor.PeriodicExecutor,
]
