"""What goes wrong at the wharf. All of it is an `OSError`."""

import json


class WharfError(OSError):
    def __init__(self, text="", ship=None):
        super().__init__(text)
        self.ship = ship


class NoLink(WharfError):
    """Nobody answers."""


class Late(WharfError):
    """It takes too long."""


class LinkLate(NoLink, Late):
    """It takes too long until somebody answers."""


class Refused(WharfError):
    """The answer is no."""


class BadName(WharfError, ValueError):
    """No ship is called so."""


class BadPapers(WharfError, json.JSONDecodeError):
    """The papers cannot be read."""

    def __init__(self, error):
        ValueError.__init__(self, *error.args)
        self.ship = None
