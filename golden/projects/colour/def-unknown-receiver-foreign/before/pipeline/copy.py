def copy(lines, sink):
    for line in lines:
        sink.write(line)
