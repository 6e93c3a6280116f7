import asyncio

from celery import shared_task

from jobs.mail import deliver


@shared_task
def send_mail(name):
    return asyncio.run(_send_mail_async(name))


async def _send_mail_async(name):
    return await deliver(name)
