from celery import shared_task

from jobs.mail import deliver


@shared_task
def send_mail(name):
    return deliver(name)
