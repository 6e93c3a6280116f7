"""Stands for psycopg/waiting.py, which chooses `wait` at run time by what the platform has."""

from .abc import PQGen, PQGenConn, RV


def wait(
    gen: PQGen[RV], fileno: int, interval: float = 0.0, timeout: float | None = None
) -> RV: ...


def wait_conn(
    gen: PQGenConn[RV], interval: float = 0.0, timeout: float | None = None
) -> RV: ...
