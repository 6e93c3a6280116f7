import time


class Task:
    def __init__(self, func):
        self.func = func


def store():
    time.sleep(0.001)
    print("store")


def run(task):
    match task:
        case Task(func=f):
            f()


def main():
    task = Task(store)
    run(task)
    task.func()


if __name__ == "__main__":
    main()
