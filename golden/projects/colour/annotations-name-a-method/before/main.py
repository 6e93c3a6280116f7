from bucket import Bucket


def main():
    bucket = Bucket()
    print(bucket.names(), bucket.list("a"))


if __name__ == "__main__":
    main()
