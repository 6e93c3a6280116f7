import time


def chunks(texts):
    total = 0
    for text in texts:
        time.sleep(0.01)
        total += len(text)
        yield text
    return total


def averages():
    count = total = 0
    value = None
    while True:
        time.sleep(0.01)
        value = yield value
        count += 1
        total += value
        value = total / count
