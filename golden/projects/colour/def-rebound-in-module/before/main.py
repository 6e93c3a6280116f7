from app import clock
from app.fast import make_fast

if __name__ == "__main__":
    make_fast()
    clock.pause(0.01)
