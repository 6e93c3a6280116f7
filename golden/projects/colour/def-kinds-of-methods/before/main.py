from cloud.buckets import Bucket, Mirror


def main():
    for kind in (Bucket, Mirror):
        bucket = kind.open("a")
        print(bucket.get("k"), bucket.get(3))


if __name__ == "__main__":
    main()
