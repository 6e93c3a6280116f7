from lib import Box

if __name__ == "__main__":
    print(Box.load())
    print(type(Box()).__name__)
