import old


async def made_within(job):
    try:
        pool = old.Pool(3)  # not converted: 'pool' is used in 'finally'
        pool.run(job)
    finally:
        pool.close()


async def one_of_two(job):
    if job:
        pool = old.Pool(3)  # not converted: 'pool' is used after the block
    else:
        pool = old.Pool(4)  # not converted: 'pool' is used after the block
    pool.close()
