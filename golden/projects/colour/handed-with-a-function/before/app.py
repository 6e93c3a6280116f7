import time

from fastapi import BackgroundTasks, FastAPI

app = FastAPI()


def notify(text):
    time.sleep(0.001)
    print(text)


def shout(text):
    time.sleep(0.001)
    print(text.upper())


def twice(tell, text):
    tell(text)
    tell(text)


@app.get("/")
def start(tasks: BackgroundTasks):
    tasks.add_task(twice, notify, "started")
    tasks.add_task(shout, "started")
    return {}
