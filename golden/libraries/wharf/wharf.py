"""A made-up library that unloads ships: the one that blocks. What happens depends on the ship's name alone."""

import json

from wharf_errors import BadName, BadPapers, Late, LinkLate, NoLink, Refused, WharfError


class Cargo:
    def __init__(self, name):
        self.name = name
        self.is_refused = "refused" in name

    def papers(self):
        try:
            return json.loads("{" if "torn" in self.name else f'{{"ship": "{self.name}"}}')
        except json.JSONDecodeError as error:
            raise BadPapers(error) from None

    def check(self):
        if self.is_refused:
            raise Refused(f"{self.name} is refused", self)


def unload(name, *, wait=None):
    if not name:
        raise BadName("a ship has a name")
    if "sunk" in name:
        raise NoLink(f"{name} does not answer")
    if "slow" in name and wait is not None:
        raise Late(f"{name} takes too long")
    if "far" in name and wait is not None:
        raise LinkLate(f"{name} is too far away")
    return Cargo(name)


class Pier:
    def unload(self, name, *, wait=None):
        return unload(name, wait=wait)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass
