from jobs.kinds import Check, Import

JOBS = [Import("orders"), Check("stock")]


def main():
    print([job.run() for job in JOBS])


if __name__ == "__main__":
    main()
