import time


class Buzzer:
    def buzz(self):
        time.sleep(0.01)
        print("bzz")

    def hum(self):
        time.sleep(0.01)
        print("hmm")

    def click(self):
        time.sleep(0.01)
        print("click")
