import threading

from monitor.probe import probe


class Watcher(threading.Thread):
    def __init__(self, host):
        super().__init__()
        self.host = host

    def run(self):
        self.size = probe(self.host)
