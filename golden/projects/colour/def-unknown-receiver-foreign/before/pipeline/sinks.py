import time


class Disk:
    def write(self, text):
        time.sleep(0.01)
        print("disk", text)
