def first(source):
    return source.read_frame()
