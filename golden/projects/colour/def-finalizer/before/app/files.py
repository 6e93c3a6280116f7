import time


class File:
    def close(self):
        time.sleep(0.01)

    def __del__(self):
        self.close()
