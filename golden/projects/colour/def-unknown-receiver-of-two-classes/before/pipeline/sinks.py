import time


class Disk:
    def push_row(self, row):
        time.sleep(0.01)
        print("disk", row)


class Memory:
    def __init__(self):
        self.rows = []

    def push_row(self, row):
        self.rows.append(row)
