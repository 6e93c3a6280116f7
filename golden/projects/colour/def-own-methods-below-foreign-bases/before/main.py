from app.things import Failure, Settings


def main():
    settings = Settings()
    settings.reload_all()
    try:
        raise Failure("bad")
    except Failure as failure:
        print(failure.report("main"), settings)


if __name__ == "__main__":
    main()
