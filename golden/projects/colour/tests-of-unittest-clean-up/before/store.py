import time


class Store:
    def shut_down(self):
        time.sleep(0.001)
        print("down")
