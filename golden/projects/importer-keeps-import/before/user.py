import app.c
from app.a import (
    poll,
    sleep,  # for the tests
)
from app.d import *


def now():
    sleep(1)
    return app.c.time.monotonic()
