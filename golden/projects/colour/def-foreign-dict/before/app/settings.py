import time


class Settings(dict):
    def update(self, *args, **kwargs):
        time.sleep(0.01)
        super().update(*args, **kwargs)

    def load(self, path):
        self.update(path=path)
