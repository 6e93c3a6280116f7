from post.office import Office
from post.sender import Sender

if __name__ == "__main__":
    Sender(Office()).run(["a", "b"])
