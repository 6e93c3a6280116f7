"""Stands for elasticsearch/dsl/connections.py: its type variable is the client here, of which the async half has another."""

from typing import Any, Union

from elasticsearch import Elasticsearch


class Connections:
    def configure(self, **kwargs: Any) -> None: ...

    def add_connection(self, alias: str, conn: Elasticsearch) -> None: ...

    def remove_connection(self, alias: str) -> None: ...

    def create_connection(
        self, alias: str = "default", **kwargs: Any
    ) -> Elasticsearch: ...

    def get_connection(
        self, alias: Union[str, Elasticsearch] = "default"
    ) -> Elasticsearch: ...


connections = Connections()
configure = connections.configure
add_connection = connections.add_connection
remove_connection = connections.remove_connection
create_connection = connections.create_connection
get_connection = connections.get_connection
