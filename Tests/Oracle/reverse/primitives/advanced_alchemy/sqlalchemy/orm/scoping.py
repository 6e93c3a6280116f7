"""Stands for sqlalchemy.orm.scoping: a session by another name."""

from typing import Generic, TypeVar

from sqlalchemy.orm import Session

S = TypeVar("S")


class scoped_session(Session, Generic[S]): ...
