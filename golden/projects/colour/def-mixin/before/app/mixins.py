class Retrying:
    def fetch_twice(self):
        return self.fetch() + self.fetch()
