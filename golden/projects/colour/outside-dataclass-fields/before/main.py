from lib import Box, Slow

if __name__ == "__main__":
    print(Box(Slow()).source.grab())
    for n in Box(Slow()).rows:
        print(n)
