import time
from typing import Iterator


def lines(texts) -> Iterator[str]:
    for text in texts:
        time.sleep(0.005)
        yield text


def errors(texts):
    for number, line in pairs(texts):
        if line.startswith("E"):
            yield number, line


def pairs(texts):
    number = 0
    for line in lines(texts):
        number += 1
        yield number, line
