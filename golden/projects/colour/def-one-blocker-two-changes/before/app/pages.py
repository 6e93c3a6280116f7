from app.io import read


class Page:
    def __init__(self, name):
        self.name = name

    def title(self):
        return read(self.name).title()

    @property
    def text(self):
        return read(self.name)
