import old


async def at_the_end(job):
    pool = old.Pool(3)
    pool.run(job)
    pool.close()
    print("done")


async def in_finally(job):
    pool = old.Pool(3)  # for all
    try:
        # Often.
        pool.run(job)
        return job
    finally:
        pool.close()


async def beside_handlers(job):
    pool = old.Pool(3)
    try:
        pool.run(job)
    except ValueError:
        print("no job")  # as it is
    else:
        print("a job")
    finally:
        pool.close()


async def beside_others(job):
    pool = old.Pool(3)
    try:
        pool.run(job)
    finally:
        pool.close()
        print("done")


async def on_one_way(job):
    pool = old.Pool(3)
    if not job:
        pool.close()
        return
    pool.run(job)


async def too_early(jobs):
    pool = old.Pool(3)
    for job in jobs:
        pool.run(job)
        if job:
            pool.close()
    pool.close()
    pool.run(None)


async def in_each_turn(jobs):
    for job in jobs:
        pool = old.Pool(3)
        pool.run(job)
        pool.close()
