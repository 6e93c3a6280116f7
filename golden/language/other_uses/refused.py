import old


async def read_behind(url):
    reply = old.get(url)  # not converted: 'pieces': what has been gone through cannot be read once more
    for piece in reply.pieces():
        print(piece)
    return reply.text


async def read_before(url):
    reply = old.get(url)  # not converted: 'pieces': what has been gone through cannot be read once more
    print(reply.text)
    for piece in reply.pieces():
        print(piece)


async def read_in_the_next_turn(url):
    reply = old.get(url)  # not converted: 'pieces': what has been gone through cannot be read once more
    for turn in range(2):
        for piece in reply.pieces():
            print(turn, piece)


async def one_or_the_other_in_a_loop(url):
    reply = old.get(url)  # not converted: 'pieces': what has been gone through cannot be read once more
    for turn in range(2):
        if turn:
            print(reply.text)
        else:
            for piece in reply.pieces():
                print(piece)
