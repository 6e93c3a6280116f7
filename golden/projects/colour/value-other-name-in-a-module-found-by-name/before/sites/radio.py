import time


def radio_download(url):
    time.sleep(0)
    return f"radio {url}"


def radio_title(url):
    time.sleep(0)
    return f"title of {url}"


save = radio_download
