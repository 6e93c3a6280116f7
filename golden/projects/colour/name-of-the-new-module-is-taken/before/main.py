import beat

asyncio = "my own"

if __name__ == "__main__":
    beat.beat()
    print(beat.solo(asyncio))
