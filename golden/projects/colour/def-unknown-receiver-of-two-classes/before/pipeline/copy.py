def copy(rows, sink):
    for row in rows:
        sink.push_row(row)
