"""From the sync half of elasticsearch's client to its async half: what waits for the server."""

import inspect

import elastic_transport._node._base

promote = "always"

make_async = [
    elastic_transport._node._base.BaseNode.close,
    elastic_transport._node._base.BaseNode.perform_request,
]

# It only asks.
takes_coroutines = [inspect.iscoroutinefunction]
