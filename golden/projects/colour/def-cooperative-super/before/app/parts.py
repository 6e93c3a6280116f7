import time


class Part:
    def describe(self):
        return "part"


class Coloured(Part):
    def describe(self):
        return "coloured " + super().describe()


class Heavy(Part):
    def describe(self):
        time.sleep(0.01)
        return "heavy " + super().describe()
