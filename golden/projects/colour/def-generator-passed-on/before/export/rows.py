import csv
import time


def rows(count):
    for number in range(count):
        time.sleep(0.01)
        yield [number, number * 2]


def export(file, count):
    csv.writer(file).writerows(rows(count))
