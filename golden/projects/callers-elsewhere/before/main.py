import jobs
from app import Client
from app import work
from app.work import Worker, caught_in_main
from app.work import expected_to_fail, goes_back
from app.work import started_elsewhere as started


async def main():
    await work.open_to_the_end(Client())
    try:
        await caught_in_main()
    except ValueError as error:
        print(error)
    await expected_to_fail()
    jobs.start(started())
    worker = Worker(Client())
    await worker.run_once()
    await goes_back()


def serve(worker):
    try:
        jobs.run(worker.work())
    except OSError:
        return


if __name__ == "__main__":
    jobs.run(main())
