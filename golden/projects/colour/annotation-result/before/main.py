from lib import make

if __name__ == "__main__":
    for row in make():
        print(row)
