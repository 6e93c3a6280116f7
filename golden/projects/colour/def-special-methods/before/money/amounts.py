from money.rates import digits, missing, rate, weight


class Money:
    def __init__(self, currency):
        self.amount = rate(currency)

    def __str__(self):
        return str(self.amount) * digits("EUR")

    def total(self):
        return self.amount * weight("EUR")

    def __lt__(self, other):
        return self.total() < other.total()

    def __getattr__(self, name):
        return missing(name)
