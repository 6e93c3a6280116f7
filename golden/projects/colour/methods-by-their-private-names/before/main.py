from lib import A, B

if __name__ == "__main__":
    print(A().run(), B().run(), B().both())
