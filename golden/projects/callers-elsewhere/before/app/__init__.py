"""Hands on what its modules define."""

from .api import *
from .clients import Client as Client
