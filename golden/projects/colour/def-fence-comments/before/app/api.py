import time


def fetch(name):  # segue: fence
    time.sleep(0.01)
    return len(name)


# segue: fence
class Client:
    def ask(self, name):
        time.sleep(0.01)
        return name.upper()
