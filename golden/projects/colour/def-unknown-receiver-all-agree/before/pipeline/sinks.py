import time


class Disk:
    def push_row(self, row):
        time.sleep(0.01)
        print("disk", row)


class Network:
    def push_row(self, row):
        time.sleep(0.02)
        print("network", row)
