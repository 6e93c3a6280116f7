"""From elasticsearch's sync half to its async half: what waits for the server."""

import inspect

import elastic_transport._node._base
import elasticsearch.helpers.vectorstore._sync.embedding_service
import elasticsearch.helpers.vectorstore._sync.strategies

promote = "always"

make_async = [
    elastic_transport._node._base.BaseNode.close,
    elastic_transport._node._base.BaseNode.perform_request,
]

# It only asks.
takes_coroutines = [inspect.iscoroutinefunction]
