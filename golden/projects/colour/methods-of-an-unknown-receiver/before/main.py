import socket

from post import Office
from relay import forward

if __name__ == "__main__":
    forward(Office(), "a")
    forward(socket.socket(), b"b")
