import asyncio
import os
import sys


class Stopped(Exception):
    pass


async def translated():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        raise Stopped() from error


async def without_cause():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print("cancelled")
        raise Stopped from None


async def end_of_the_iteration():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise StopAsyncIteration


async def other_value(error):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise error


async def either(quiet):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        if quiet:
            raise
        raise Stopped()


async def end_of_the_program():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise SystemExit(1)
