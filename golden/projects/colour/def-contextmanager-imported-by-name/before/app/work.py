from app.timing import paused


class Worker:
    def work(self, task):
        with paused(0.01):
            print("working on", task)
