"""A made-up library that asks ships for their cargo: the one that blocks.

What a ship answers depends on its name alone, and each question is printed, so that a change of order shows.
"""

import json


class HarborError(Exception):
    pass


class Cargo:
    def __init__(self, ship, weight):
        self.ship = ship
        self.weight = weight
        self._body = json.dumps({"ship": ship, "weight": weight}).encode()

    @property
    def is_heavy(self):
        return self.weight > 5

    def __bool__(self):
        return self.is_heavy

    @property
    def label(self):
        return self._body.decode()

    def manifest(self):
        return json.loads(self._body)

    def crates(self):
        for start in range(0, len(self._body), 10):
            yield self._body[start : start + 10]

    def check(self):
        if not self.weight:
            raise HarborError(f"{self.ship} is empty")

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


class Pier:
    def __init__(self, name="pier"):
        self.name = name
        self._is_open = True

    def load(self, ship, **options):
        print(self.name, "loads", ship, *sorted(options))
        if "lost" in ship:
            raise HarborError(f"{ship} is lost")
        return Cargo(ship, 0 if "empty" in ship else len(ship))

    def close(self):
        if self._is_open:
            print(self.name, "closes")
        self._is_open = False

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def load(ship, **options):
    return Pier().load(ship, **options)


def signal(text):
    print("signal", text)
    return text
