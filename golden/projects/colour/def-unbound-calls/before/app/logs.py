import time


class Log:
    def write(self, text):
        time.sleep(0.01)
        print("log", text)


class Loud(Log):
    def write(self, text):
        Log.write(self, text.upper())
        super(Loud, self).write("!")
