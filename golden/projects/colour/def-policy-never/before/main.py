from app.waiting import wait


async def main():
    wait()
