from logs.reading import errors


def count(texts):
    return sum([1 for _ in errors(texts)])


def first(texts):
    for number, line in errors(texts):
        return f"{number}: {line}"
    else:
        return None
