from storage.kinds import Writer
from storage.stores import Memory, Slow


def write_all(writer: Writer, texts: dict) -> int:
    written = 0
    for key, text in texts.items():
        written += writer.save(key, text.encode())
    return written


def main():
    for store in (Memory(), Slow()):
        print(write_all(store, {"a": "one", "b": "three"}))
        store.close()


if __name__ == "__main__":
    main()
