import copy
import pickle
from lib import Box

if __name__ == "__main__":
    data = pickle.dumps(Box(2))
    print(pickle.loads(data).load())
