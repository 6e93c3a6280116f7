from time import monotonic, sleep

__all__ = ["sleep"]
