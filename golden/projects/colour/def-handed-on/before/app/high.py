from app.low import measure


class Gauge:
    factor = 2

    def read(self, name):
        return measure(name)

    def scaled(self, name):
        return self.read(name) * self.factor if name else 0

    def describe(self):
        """What 'measure' and 'read' give, as text."""
        return f"measure() times {self.factor}"
