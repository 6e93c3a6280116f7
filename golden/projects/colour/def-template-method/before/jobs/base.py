class Job:
    def __init__(self, name):
        self.name = name

    def run(self):
        self.before()
        result = self.work()
        return f"{self.name}: {result}"

    def before(self):
        print("starting", self.name)

    def work(self):
        raise NotImplementedError
