import time

from celery import Celery

app = Celery("tasks")
app.conf.task_always_eager = True


@app.task
def price(number):
    time.sleep(0.001)
    return number * 2


@app.task
def report(numbers):
    time.sleep(0.001)
    return [price.delay(number).get() for number in numbers]
