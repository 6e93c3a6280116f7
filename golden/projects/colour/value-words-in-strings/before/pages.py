import time


class Page:
    def get(self, name):
        time.sleep(0)
        return name


def download(name):
    """A string that begins with a dot ends the name of a file."""
    part = name + ".download"
    time.sleep(0)
    return part
