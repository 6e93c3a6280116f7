import time


def tube_download(url):
    time.sleep(0)
    return f"tube {url}"


download = tube_download
