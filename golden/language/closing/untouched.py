async def f(pool, job):
    try:
        pool.run(job)
    finally:
        pool.close()
