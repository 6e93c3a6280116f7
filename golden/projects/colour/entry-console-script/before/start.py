"""As pip writes it for the console script."""

import sys
from importlib import import_module

if __name__ == "__main__":
    sys.exit(getattr(import_module("tally.cli"), "main")())
