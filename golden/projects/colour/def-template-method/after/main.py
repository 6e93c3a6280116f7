import asyncio

from jobs.kinds import Check, Import

JOBS = [Import("orders"), Check("stock")]


async def main():
    print([await job.run() for job in JOBS])


if __name__ == "__main__":
    asyncio.run(main())
