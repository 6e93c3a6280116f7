from desk.mail import fetch, fetch_all, reader


async def read():
    print((await fetch(3)).text)
    print((await fetch(4)).text.title())
    print((await fetch_all())[0].text)
    print((await fetch_all())[:1][0].text)
    print((await reader())("loud"))
    print((await fetch(5)).text)
    (await fetch(6)).text += "!"
    (await fetch(7)).text = "new"
    del (await fetch(8)).text
    print(
        (await fetch(9))  # the ninth
        .text
    )
