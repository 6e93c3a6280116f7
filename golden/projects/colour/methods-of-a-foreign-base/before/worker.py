import threading
import time


class Worker(threading.Thread):
    def run(self):
        time.sleep(0.01)
        self.report()

    def report(self):
        time.sleep(0.01)
        print("done")
