"""Holds a module of another package, and never names what is in it."""

from app import compat
from app.compat import clock
