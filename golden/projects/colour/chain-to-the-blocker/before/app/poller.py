from app import line


class Poller:
    @property
    def state(self):
        return line.poll()
