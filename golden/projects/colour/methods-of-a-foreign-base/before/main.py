from worker import Worker

if __name__ == "__main__":
    worker = Worker()
    worker.start()
    worker.join()
