import time


def cell(row, column):
    time.sleep(0)
    return row * column
