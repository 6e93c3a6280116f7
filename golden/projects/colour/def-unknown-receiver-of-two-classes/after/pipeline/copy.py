async def copy(rows, sink):
    for row in rows:
        await sink.push_row(row)
