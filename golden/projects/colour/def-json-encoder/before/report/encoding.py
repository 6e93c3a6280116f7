import argparse
import json
import time


def rate(currency):
    time.sleep(0.01)
    return {"EUR": 1.1}.get(currency, 1.0)


class Money(json.JSONEncoder):
    def default(self, value):
        return value.amount * rate(value.currency)


def today():
    time.sleep(0.01)
    return "2024-05-01"


class Day(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values or today())
