from time import sleep

__all__ = ["other"]

other = 1
