"""Stands for elasticsearch/helpers/actions.py: its async half is written by hand, and another program."""

from typing import Any, Iterable, Iterator, Tuple

from elasticsearch import Elasticsearch


class BulkMeta: ...


BULK_FLUSH = BulkMeta()


def expand_action(data: Any) -> Any: ...


def streaming_bulk(
    client: Elasticsearch, actions: Iterable[Any], *args: Any, **kwargs: Any
) -> Iterator[Tuple[bool, Any]]:
    yield True, client.bulk(operations=actions)


def bulk(
    client: Elasticsearch, actions: Iterable[Any], *args: Any, **kwargs: Any
) -> Tuple[int, Any]:
    count = 0
    for ok, item in streaming_bulk(client, actions, *args, **kwargs):
        count += 1
    return count, []


def scan(client: Elasticsearch, **kwargs: Any) -> Iterator[Any]:
    yield client.search()


def reindex(
    client: Elasticsearch, source_index: Any, target_index: str, **kwargs: Any
) -> Tuple[int, Any]:
    return bulk(client, [])
