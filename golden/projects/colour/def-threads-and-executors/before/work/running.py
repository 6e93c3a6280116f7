import threading
from concurrent.futures import ThreadPoolExecutor

from work.tasks import crawl, listen


def crawl_all(numbers):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(crawl, numbers))


def start(queue):
    thread = threading.Thread(target=listen, args=(queue,))
    thread.start()
    thread.join()
