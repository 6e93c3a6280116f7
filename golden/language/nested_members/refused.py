import old


async def f(url):
    try:
        old.get(url).check()  # not converted: line 8 of the same function cannot be: 'reply.text': the body is gone when the exception comes
    except old.BadStatus as error:  # not converted: 'reply.text': the body is gone when the exception comes
        print(error.reply.text)


async def g(url):
    print(old.get(url).check())  # not converted: 'check': its value is used, and the new code has none
