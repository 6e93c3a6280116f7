import time


def page(number):
    time.sleep(0)
    return f"page {number}"


def pages(count):
    for number in range(count):
        yield page(number)
