"""A class with a base in another file."""

from .base import Base


class Client(Base):
    async def get(self):
        return 1

    def get_later(self):
        return 2
