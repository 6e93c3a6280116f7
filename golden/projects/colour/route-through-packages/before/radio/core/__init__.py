from radio.core.dial import search, tune

__all__ = ["search", "tune"]
