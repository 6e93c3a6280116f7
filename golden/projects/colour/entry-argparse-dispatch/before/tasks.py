import time


def build(options):
    time.sleep(0.01)
    print("built")


def clean(options):
    print("cleaned")
