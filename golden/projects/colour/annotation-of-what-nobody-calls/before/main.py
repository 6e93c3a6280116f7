from lib import Rows

if __name__ == "__main__":
    for row in Rows():
        print(row)
