import functools
import time


@functools.singledispatch
def show(value):
    print("some", value)


@show.register
def _(value: int):
    time.sleep(0.01)
    print("number", value)
