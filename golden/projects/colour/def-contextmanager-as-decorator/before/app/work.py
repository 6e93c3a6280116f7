from app.timing import slowly


@slowly()
def work(task):
    print("working on", task)
