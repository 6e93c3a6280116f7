from app.work import Worker


def main():
    worker = Worker()
    for task in ("a", "b"):
        worker.work(task)


if __name__ == "__main__":
    main()
