import time

from plugins import Plugin


class Greeter(Plugin):
    def greet(self, name):
        time.sleep(0.01)
        return f"hello {name}"
