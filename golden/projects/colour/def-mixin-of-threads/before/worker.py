import threading
import time


class Work:
    """What is done: by a thread, or by whoever calls it."""

    def run(self):
        time.sleep(0)
        print("done")


class Worker(Work, threading.Thread):
    pass


class Job(Work):
    pass


if __name__ == "__main__":
    worker = Worker()
    worker.start()
    worker.join()
    Job().run()
