import time


class Task:
    func = None


def store():
    time.sleep(0.001)
    print("store")


def main():
    task = Task()
    task.func = store
    getattr(task, "func")()
    task.func()


if __name__ == "__main__":
    main()
