class View:
    def __init__(self, backend):
        self.backend = backend

    def rows(self):
        return self.backend.fetch_all()


class Preview:
    def __init__(self, backend):
        self.backend = backend

    def rows(self):
        return self.backend.fetch_all()
