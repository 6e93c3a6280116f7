import time


class Letter:
    def __init__(self, text):
        self.text = text


def fetch(number):
    time.sleep(0)
    return Letter(f"letter {number}")


def fetch_all():
    return [fetch(1), fetch(2)]


def reader():
    time.sleep(0)
    return str.upper
