from __future__ import annotations

from typing import TYPE_CHECKING

from .compat import TypeVar

if TYPE_CHECKING:
    from .connection import Connection, Spare

C = TypeVar("C", bound="Connection")
D = TypeVar("D", "Connection", "Spare")
