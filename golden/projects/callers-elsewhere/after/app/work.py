"""What is waited for is defined elsewhere, and so are the callers."""

import app
import app.api as api
import jobs
import pool
from app import Client, fetch, fetch_again, fetch_soon

from .api import fetch_hidden as hidden


async def open_to_the_end(client: Client):
    await pool.all(fetch(1), api.fetch(2), app.fetch(3), hidden(4), fetch_soon(5))
    await pool.all(client.get(), client.close(), Client.opened(), Client().get())
    await pool.all(*[fetch(number) for number in range(3)], *map(api.fetch, [1]))
    await jobs.all(fetch_again(1))
    await jobs.all(client.get_later())


async def caught_in_main():
    await jobs.all(fetch(1))


async def expected_to_fail():
    await jobs.all(fetch(1))


async def called_by_nobody():
    await jobs.all(fetch(1))


async def started_elsewhere():
    await jobs.all(fetch(1))


class Worker:
    def __init__(self, client: Client):
        self.client = client
        self.other: app.Client = client

    async def run_once(self):
        await pool.all(self.client.get(), self.other.close())

    async def work(self):
        await jobs.all(self.client.get())


async def back_again():
    await pool.all(fetch(1))


async def goes_back():
    await back_again()
