import time


class Buzzer:
    def buzz(self):
        time.sleep(0)
        print("bzz")

    def hum(self):
        time.sleep(0)
        print("hmm")
