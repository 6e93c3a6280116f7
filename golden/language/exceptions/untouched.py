import old


def f(error: Exception) -> None:
    try:
        print(error, old)
    except KeyError:
        pass
    except (ValueError, OSError) as other:
        print(other)
