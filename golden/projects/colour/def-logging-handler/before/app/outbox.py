import time


class Outbox:
    def __init__(self):
        self.sent = []

    def post(self, text):
        time.sleep(0.01)
        self.sent.append(text)
