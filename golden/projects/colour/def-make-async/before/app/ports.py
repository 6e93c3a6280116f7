def read(name):
    return name * 2


class Port:
    def send(self, text):
        return read(text) + "!"
