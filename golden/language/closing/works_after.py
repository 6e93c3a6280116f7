import new


async def at_the_end(job):
    async with new.Pool(3) as pool:
        pool.run(job)
    print("done")


async def in_finally(job):
    async with new.Pool(3) as pool:  # for all
        # Often.
        pool.run(job)
        return job


async def beside_handlers(job):
    async with new.Pool(3) as pool:
        try:
            pool.run(job)
        except ValueError:
            print("no job")  # as it is
        else:
            print("a job")


async def beside_others(job):
    async with new.Pool(3) as pool:
        try:
            pool.run(job)
        finally:
            print("done")


async def on_one_way(job):
    async with new.Pool(3) as pool:
        if not job:
            return
        pool.run(job)


async def too_early(jobs):
    async with new.Pool(3) as pool:
        for job in jobs:
            pool.run(job)
            if job:
                await pool.close()
        await pool.close()
        pool.run(None)


async def in_each_turn(jobs):
    for job in jobs:
        async with new.Pool(3) as pool:
            pool.run(job)
