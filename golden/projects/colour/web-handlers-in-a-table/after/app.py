import asyncio
import time

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def log(text):
    await asyncio.sleep(0.001)
    print(text)


async def missing(request, error):
    await log("missing")
    return PlainTextResponse("nothing", status_code=404)


async def home(request):
    await log("home")
    return PlainTextResponse("hello")


def count(number):
    time.sleep(0.001)
    return number + 1


async def next_number(request):
    return PlainTextResponse(str(await run_in_threadpool(count, 1)))


app = Starlette(
    routes=[Route("/", home), Route("/next", next_number)],
    exception_handlers={404: missing},
)
