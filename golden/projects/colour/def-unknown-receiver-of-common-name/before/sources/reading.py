def first(source):
    return source.read()
