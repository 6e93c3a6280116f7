import asyncio

from watch import watch

if __name__ == "__main__":
    try:
        asyncio.run(watch(2))
    except KeyboardInterrupt:
        print("stopped")
