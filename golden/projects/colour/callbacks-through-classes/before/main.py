from jobs import Loader


def main():
    for job in Loader().jobs():
        print(job.run())


if __name__ == "__main__":
    main()
