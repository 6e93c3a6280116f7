import time


class Office:
    def send(self, letter):
        time.sleep(0.01)
        return f"sent {letter}"
