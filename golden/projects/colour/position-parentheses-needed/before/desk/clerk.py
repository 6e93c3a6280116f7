from desk.mail import fetch, fetch_all, reader


def read():
    print(fetch(3).text)
    print(fetch(4).text.title())
    print(fetch_all()[0].text)
    print(fetch_all()[:1][0].text)
    print(reader()("loud"))
    print((fetch(5)).text)
    fetch(6).text += "!"
    fetch(7).text = "new"
    del fetch(8).text
    print(
        fetch(9)  # the ninth
        .text
    )
