import time


def load_csv():
    time.sleep(0.01)
    return "csv"


def load_json():
    time.sleep(0.01)
    return "json"
