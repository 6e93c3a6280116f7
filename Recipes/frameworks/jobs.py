"""Queues and schedulers: their workers call a job, and most of them await nothing.

A job of Celery, huey, APScheduler or Airflow stays a plain function and runs a coroutine of its own.
RQ and dramatiq do that by themselves.
"""

import airflow
import apscheduler
import celery
import dramatiq
import huey
import rq
import schedule
from segue import declares

aliases = {
    celery.app.base.Celery: celery.Celery,
    celery.app.shared_task: celery.shared_task,
    celery.app.task.Task: celery.Task,
    huey.api.Huey: huey.Huey,
}

calls_plainly = [
    airflow.decorators.task,
    airflow.sdk.task,
    apscheduler.schedulers.background.BackgroundScheduler.add_job,
    apscheduler.schedulers.background.BackgroundScheduler.scheduled_job,
    apscheduler.schedulers.blocking.BlockingScheduler.add_job,
    apscheduler.schedulers.blocking.BlockingScheduler.scheduled_job,
    celery.Celery.task,
    celery.shared_task,
    huey.Huey.periodic_task,
    huey.Huey.task,
    schedule.Job.do,
]

takes_coroutines = [
    apscheduler.schedulers.asyncio.AsyncIOScheduler.add_job,
    apscheduler.schedulers.asyncio.AsyncIOScheduler.scheduled_job,
    rq.Queue.enqueue,
    rq.Queue.enqueue_at,
    rq.Queue.enqueue_call,
    rq.Queue.enqueue_in,
    rq.decorators.job,
]

forbids_coroutines = {
    airflow.DAG["*"]: "Airflow calls it without 'await'",
    airflow.models.BaseOperator["*"]: "Airflow calls it without 'await'",
    airflow.operators.python.PythonOperator: "Airflow calls it without 'await'",
    airflow.providers.standard.operators.python.PythonOperator: "Airflow calls it without 'await'",
    celery.Task["*"]: "a worker calls it without 'await'",
    dramatiq.actor: "dramatiq takes coroutines only with its middleware AsyncIO",
    huey.Huey["on_*"]: "a consumer calls it without 'await'",
}

forbidden_in_coroutines = {
    celery.Task.apply: "an eager task runs at once, in a loop of its own, which no coroutine may start",
    celery.Task.apply_async: "an eager task runs at once, in a loop of its own, which no coroutine may start",
    celery.Task.delay: "an eager task runs at once, in a loop of its own, which no coroutine may start",
}

# A task is called by its name or queued: it is no function any more.
decorated_become = {
    celery.Celery.task: celery.Task,
    celery.shared_task: celery.Task,
}


@declares(celery.Celery)
class Celery: ...


@declares(celery.Task)
class Task: ...


@declares(huey.Huey)
class Huey: ...


@declares(huey.RedisHuey)
class RedisHuey(huey.Huey): ...


@declares(huey.SqliteHuey)
class SqliteHuey(huey.Huey): ...


@declares(huey.MemoryHuey)
class MemoryHuey(huey.Huey): ...


@declares(rq.Queue)
class Queue: ...


@declares(schedule.every)
def every(interval=1) -> schedule.Job: ...


@declares(schedule.Job)
class Job:
    day: schedule.Job
    days: schedule.Job
    hour: schedule.Job
    hours: schedule.Job
    minute: schedule.Job
    minutes: schedule.Job
    second: schedule.Job
    seconds: schedule.Job

    def at(self, time_str, tz=None) -> schedule.Job: ...


@declares(apscheduler.schedulers.background.BackgroundScheduler)
class BackgroundScheduler: ...


@declares(apscheduler.schedulers.blocking.BlockingScheduler)
class BlockingScheduler: ...


@declares(apscheduler.schedulers.asyncio.AsyncIOScheduler)
class AsyncIOScheduler: ...
