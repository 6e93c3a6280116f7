"""What decorators of the standard library make of a function that has turned into a coroutine function."""

import abc
import builtins
import collections.abc
import contextlib
import enum
import functools
import typing
import warnings

import typing_extensions

# They look at the function's place or signature, or leave a mark on it, and hand it on as it is.
keeps_colour = [
    abc.abstractmethod,
    builtins.classmethod,
    builtins.staticmethod,
    enum.member,
    enum.nonmember,
    functools.wraps,
    typing.final,
    typing.no_type_check,
    typing.overload,
    typing.override,
    typing.runtime_checkable,
    typing_extensions.deprecated,
    typing_extensions.final,
    typing_extensions.overload,
    typing_extensions.override,
    typing_extensions.runtime_checkable,
    warnings.deprecated,
]

forbids_coroutines = {
    abc.abstractproperty: "a property gives its value without 'await'",
    builtins.property: "a property gives its value without 'await'",
    functools.cache: "a cache would keep the coroutine, which can be awaited only once",
    functools.cached_property: "a cached property would keep the coroutine, which can be awaited only once",
    functools.lru_cache: "a cache would keep the coroutine, which can be awaited only once",
    functools.singledispatch: "its other implementations would have to turn with it",
    functools.singledispatchmethod: "its other implementations would have to turn with it",
    functools.total_ordering: "comparisons give their value without 'await'",
}

async_counterparts = {
    collections.abc.Generator: collections.abc.AsyncGenerator,
    collections.abc.Iterable: collections.abc.AsyncIterable,
    collections.abc.Iterator: collections.abc.AsyncIterator,
    # A stack that is an async one already may have been given plain managers only.
    contextlib.AsyncExitStack.enter_context: contextlib.AsyncExitStack.enter_async_context,
    contextlib.AbstractContextManager: contextlib.AbstractAsyncContextManager,
    contextlib.ExitStack: contextlib.AsyncExitStack,
    contextlib.ExitStack.callback: contextlib.AsyncExitStack.push_async_callback,
    contextlib.ExitStack.close: contextlib.AsyncExitStack.aclose,
    contextlib.ExitStack.enter_context: contextlib.AsyncExitStack.enter_async_context,
    contextlib.ExitStack.push: contextlib.AsyncExitStack.push_async_exit,
    contextlib.closing: contextlib.aclosing,
    contextlib.contextmanager: contextlib.asynccontextmanager,
    typing.ContextManager: typing.AsyncContextManager,
    typing.Generator: typing.AsyncGenerator,
    typing.Iterable: typing.AsyncIterable,
    typing.Iterator: typing.AsyncIterator,
}
