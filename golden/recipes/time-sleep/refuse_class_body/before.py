import time


class Settings:
    started = time.sleep(0)

    class Inner:
        for _ in range(2):
            time.sleep(0)
