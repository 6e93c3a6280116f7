import lamps
from bus import emit

if __name__ == "__main__":
    print(emit("dusk"), lamps.light())
