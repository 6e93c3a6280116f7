import time


class Stream:
    def close(self):
        time.sleep(0.01)
        print("closed")


class Reader:
    def __init__(self, stream):
        self.stream = stream

    def end(self):
        if hasattr(self.stream, "close"):
            self.stream.close()


class Lines:
    pass
